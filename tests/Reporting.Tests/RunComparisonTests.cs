using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Reporting.Runs;
using DocPipeline.Reporting.Tests.Samples;
using DocPipeline.Reporting.Tests.Schemas;

namespace DocPipeline.Reporting.Tests;

/// <summary>What a resubmitted booklet is told by: mended, still open, new.</summary>
public sealed class RunComparisonTests
{
    private static readonly PageRef s_page = SampleReport.Page(2);
    private static readonly Statement s_paper = State.Amount("finance.sales_revenue", 2022, "1,235", "万元", s_page);
    private static readonly Statement s_online = State.Amount("finance.sales_revenue", 2022, "1,300", "万元");

    [Fact]
    public void A_record_read_back_from_its_report_is_the_one_the_report_gives()
    {
        var report = SampleReport.Build() with { Stage = ReviewStage.City, ListsSha256 = new string('c', 64) };
        var (given, read) = (RunRecords.Of(report), ReadBack(Written.JsonBytes(report))!);

        Assert.Equal(given.Inputs, read.Inputs);
        Assert.Equal(given.Figures, read.Figures);
        Assert.Equal(given.Criteria, read.Criteria);
        Assert.Equal(given.Findings.Select(Told), read.Findings.Select(Told));
        Assert.Equal((given.Programme, given.Applicant, given.Verdict, given.Pages), (read.Programme, read.Applicant, read.Verdict, read.Pages));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schema":"docpipeline/report/1"}""")]
    [InlineData("""{"schema":"docpipeline/extract/1","file":"a.pdf"}""")]
    [InlineData("""{"schema":7}""")]
    [InlineData("{\"schema\":")]
    public void A_file_that_is_no_report_of_ours_gives_none(string text) => Assert.Null(ReadBack(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_same_report_changes_nothing()
    {
        var changes = Compare(SampleReport.Build(), SampleReport.Build());

        Assert.All(changes.Findings, f => Assert.Equal((FindingState.Open, false), (f.State, f.IsRestated)));
        Assert.Empty(changes.Inputs);
        Assert.Empty(changes.Criteria);
        Assert.Empty(changes.Figures);
    }

    [Fact]
    public void What_is_gone_is_mended_what_stays_is_open_what_came_is_new()
    {
        var (gone, stays, came) = (Written.Finding("attachment-missing"), Written.Finding("unit-suspect", s_paper), Written.Finding("page-missing"));
        var changes = Compare(With([s_paper], gone, stays), With([s_paper], stays, came));

        Assert.Equal(
            [(FindingState.Mended, "attachment-missing"), (FindingState.Open, "unit-suspect"), (FindingState.New, "page-missing")],
            changes.Findings.Select(f => (f.State, f.Latest.Code)));
    }

    [Fact]
    public void A_finding_that_stays_with_another_value_is_open_and_restated()
    {
        var other = State.Amount("finance.sales_revenue", 2022, "1,240", "万元", s_page);
        var change = Assert.Single(Compare(
            With([s_paper, s_online], Written.Finding("paper-online-mismatch", s_paper, s_online)),
            With([other, s_online], Written.Finding("paper-online-mismatch", other, s_online))).Findings);

        Assert.Equal((FindingState.Open, true), (change.State, change.IsRestated));
    }

    [Fact]
    public void A_count_in_the_message_that_is_no_page_restates_it() =>
        Assert.True(Assert.Single(Compare(Rows("清单（第2页）有 118 行"), Rows("清单（第2页）有 119 行")).Findings).IsRestated);

    [Fact]
    public void Other_page_numbers_alone_restate_nothing()
    {
        var moved = s_paper with { Provenance = s_paper.Provenance! with { Place = SampleReport.Page(3) } };

        Assert.False(Assert.Single(Compare(
            With([s_paper], Written.Finding("unit-suspect", s_paper) with { Message = "1,235 万元（第2页）" }),
            With([moved], Written.Finding("unit-suspect", moved) with { Message = "1,235 万元（第3页）" })).Findings).IsRestated);
    }

    [Fact]
    public void Of_several_findings_with_one_id_those_that_say_the_same_belong_together()
    {
        Finding[] before = [Told("甲"), Told("乙"), Told("丙")];
        var changes = Compare(With([], before), With([], Told("丙"), Told("丁")));

        Assert.Equal(
            [(FindingState.Mended, "乙", null), (FindingState.Open, "丙", "丙"), (FindingState.Open, "甲", "丁")],
            changes.Findings.Select(f => (f.State, f.Before?.Message, f.After?.Message)));
    }

    [Fact]
    public void Values_are_told_from_before_to_after_and_what_is_merely_printed_otherwise_is_no_change()
    {
        var sales = State.Amount("finance.sales_revenue", 2022, "1,240", "万元", s_page);
        var staff = State.Amount("staff.total", null, "412", "人", s_page);
        var changes = Compare(With([s_paper, staff]), With([sales, staff with { AsPrinted = "412人" }]));

        var change = Assert.Single(changes.Figures);
        Assert.Equal(("1,235", "1,240"), (change.Before?.Text, change.After?.Text));
    }

    [Fact]
    public void A_value_that_was_not_stated_or_no_longer_is_stands_on_one_side_only()
    {
        var staff = State.Amount("staff.total", null, "412", "人", s_page);

        Assert.Null(Assert.Single(Compare(With([]), With([staff])).Figures).Before);
        Assert.Null(Assert.Single(Compare(With([staff]), With([])).Figures).After);
    }

    [Fact]
    public void What_went_in_differently_is_named()
    {
        var report = SampleReport.Build();
        var later = report with
        {
            Stage = ReviewStage.City,
            Evidence = report.Evidence with { Documents = [report.Evidence.Documents[0] with { Sha256 = new string('d', 64) }] },
        };

        Assert.Equal([RunInputKind.Booklet, RunInputKind.Stage], Compare(report, later).Inputs.Select(i => i.Kind));
    }

    [Fact]
    public async Task A_report_with_changes_is_what_its_schema_says_and_shows_them_before_the_findings()
    {
        var (gone, came) = (Written.Finding("attachment-missing"), Written.Finding("page-missing"));
        var later = With([s_paper], Written.Finding("unit-suspect", s_paper) with { Message = "<b>新</b>" }, came);
        var report = later with { Changes = Compare(With([s_paper], gone, Written.Finding("unit-suspect", s_paper)), later) };
        var html = await Written.HtmlAsync(report);

        Assert.Empty(SchemaValidator.Errors("report.schema.json", Written.Json(report)));
        Assert.InRange(html.IndexOf("id=\"changes\"", StringComparison.Ordinal), 0, html.IndexOf("id=\"findings\"", StringComparison.Ordinal));
        Assert.Contains("仍存在，现为：&lt;b&gt;新", html, StringComparison.Ordinal);
        Assert.Contains("上次：说明", html, StringComparison.Ordinal);
        Assert.Equal(Written.JsonBytes(report), Written.JsonBytes(report));
    }

    private static Report Rows(string message) => With([s_paper], Written.Finding("attachment-figure-mismatch", s_paper) with { Message = message });

    private static Finding Told(string message) => Written.Finding("page-blank") with { Message = message };

    private static string Told(RunFinding finding) =>
        $"{finding.Id} {finding.Code} {finding.Severity} {finding.Field} {finding.Period} {finding.Attachment} {finding.Criterion} {finding.Message} {string.Join(';', finding.Values)} {string.Join(';', finding.Pages)}";

    private static Report With(ImmutableArray<Statement> statements, params Finding[] findings) =>
        SampleReport.Build() with { Statements = statements, Criteria = [], Findings = [.. findings] };

    private static Changes Compare(Report before, Report after) => RunComparison.Compare(RunRecords.Of(before), RunRecords.Of(after));

    private static RunRecord? ReadBack(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return RunJson.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
