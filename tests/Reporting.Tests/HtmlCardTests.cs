using System.Net;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

/// <summary>What a reader who sees one report for the first time takes from its head, its cards and its rows.</summary>
public sealed partial class HtmlCardTests
{
    private static readonly Provenance s_owner = new(SampleReport.Page(14), new Box(120, 300, 140, 12), Provenance.TextLayer);

    [Theory]
    [InlineData(Severity.Warning, "reminded", "未发现错误，有 1 项提醒需处理")]
    [InlineData(Severity.Info, "ready", "未发现问题")]
    public async Task Calls_nothing_free_of_problems_in_which_something_is_to_be_done(Severity severity, string sign, string headline)
    {
        var html = await Written.HtmlAsync(Written.With() with { Verdict = Verdict.Ready, Findings = [Written.Finding("missing-online") with { Severity = severity }] });

        Assert.Contains($"<div class=\"verdict {sign}\">", html, StringComparison.Ordinal);
        Assert.Contains(headline, Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_no_difference_between_dates_that_are_not_meant_to_be_one()
    {
        var (start, end) = (State.Day("project.start", "2023年7月", new DateOnly(2023, 7, 1), SampleReport.Page(3)), State.Day("project.end", "2025年6月", new DateOnly(2025, 6, 1), SampleReport.Page(3)));
        var html = await Written.HtmlAsync(Written.With(start, end) with { Findings = [Written.Finding("term-wrong", start, end)] });

        Assert.DoesNotContain("<mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_the_digits_and_not_the_unit_one_of_two_prints()
    {
        var (first, second) = (State.Amount("ip.inventions_valid", null, "57", "件", SampleReport.Page(3)) with { AsPrinted = "57件" }, State.Amount("ip.inventions_valid", null, "56", "件", SampleReport.Page(3)));
        var html = await Written.HtmlAsync(Written.With(first, second) with { Findings = [Written.Finding("statements-disagree", first, second)] });

        Assert.Contains("5<mark>7</mark>件", html, StringComparison.Ordinal);
        Assert.Contains("5<mark>6</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_states_no_field_is_boxed_on_its_page_and_opened_there()
    {
        var report = Written.With() with { Findings = [Written.Finding("attachment-mismatch") with { Attachment = "business-licence", Pages = [s_owner.Place], Places = [s_owner] }] };
        var html = await Written.HtmlAsync(report, new FakePageImages(report));

        Assert.Contains("href=\"#sheet-14\" data-figure=\"place-1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"box-place-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_without_its_page_among_the_findings_pages_has_its_sheet_all_the_same()
    {
        var report = Written.With() with { Findings = [Written.Finding("staff-uninsured") with { Places = [s_owner] }] };

        Assert.Contains("id=\"sheet-14\"", await Written.HtmlAsync(report, new FakePageImages(report)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_is_shown_with_the_label_at_its_left_and_a_seal_with_room_for_it()
    {
        var page = SampleReport.Build().Evidence.Pages[13];
        var stated = CropRegion.AroundPlace(Written.Finding("attachment-mismatch"), s_owner, page);
        var missing = CropRegion.AroundPlace(Written.Finding("seal-missing"), s_owner, page);

        Assert.Equal(CropRegion.Around(s_owner.Box, page), stated);
        Assert.True(missing.Height > stated.Height);
    }

    [Fact]
    public async Task Names_the_year_a_label_does_not_name()
    {
        var stated = State.Amount("finance.rd_expense", 2023, "177.79", "万元", SampleReport.Page(3)) with { Labels = ["研发费用"] };
        var html = await Written.HtmlAsync(Written.With(stated) with { Findings = [Written.Finding("criterion-not-met", stated)] });

        Assert.Contains("研发费用 › 2023年", Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recommendation_still_to_come_has_its_row_among_the_attachments()
    {
        var report = Written.With();
        report = report with { Attachments = [], Findings = [Written.Finding("attachment-missing") with { Severity = Severity.Info, Attachment = "recommendation" }] };
        var rows = Text((await Written.HtmlAsync(report)).Split("id=\"attachments\"")[1]);

        Assert.Contains("未附", rows, StringComparison.Ordinal);
        Assert.Contains("推荐意见", rows, StringComparison.Ordinal);
        Assert.Contains("由辖市区审核后补入", rows, StringComparison.Ordinal);
    }

    private static string Text(string html) => WebUtility.HtmlDecode(Tags().Replace(html, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
