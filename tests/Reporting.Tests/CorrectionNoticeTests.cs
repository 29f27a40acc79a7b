using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Runs;
using DocPipeline.Reporting.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocPipeline.Reporting.Tests;

public sealed class CorrectionNoticeTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Is_a_valid_document(string language)
    {
        using var letter = Open(SampleReport.Build(), language);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(letter, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Reads_as_a_letter_to_the_applicant_with_deadline_sender_and_date_left_to_fill_in()
    {
        var lines = Lines(SampleReport.Build());

        Assert.Equal(("Title", "关于补正申报材料的通知"), lines[0]);
        Assert.Equal(("Addressee", "常州示例精密传动科技有限公司："), lines[1]);
        Assert.Contains("2023年度常州市高价值专利培育示范中心建设（申报编号：CZ202300017）", lines[2].Text, StringComparison.Ordinal);
        Assert.StartsWith("请于　　　　年　　月　　日前", lines[3].Text, StringComparison.Ordinal);
        Assert.Equal([("Signature", "（审核部门名称、印章）"), ("Date", "　　　　年　　月　　日")], lines[^3..^1]);
        Assert.StartsWith("（联系人：", lines[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_its_items_by_who_has_to_act()
    {
        var report = SampleReport.Build();
        report = report with { Findings = [.. report.Findings, new Finding("quota-exceeded", Severity.Error, null, null, null, null, [], [], "超出名额。", [], null) { Actor = Actor.District }] };
        var groups = Lines(report).Where(l => l.Style is "Group" or "Item").ToArray();

        Assert.Equal(
            [
                "请申报单位补正的事项", "书面与网上不一致：研发费用 2022年", "与附件数据不一致：销售收入 2021年", "申报书内部勾稽不符：有效专利", "缺少附件：信用承诺书", "书面缺项：邮箱", "缺页",
                "请辖市区主管部门办理的事项", "超出推荐名额",
                "由审核人员核实认定的事项", "条件不满足：利税总额", "页面未能识读：专利清单",
            ],
            groups.Select(g => g.Text));
    }

    [Fact]
    public void Tells_a_resubmission_first_what_was_mended_and_marks_what_is_still_open_and_what_is_new()
    {
        var report = SampleReport.Build();
        var earlier = report with { Findings = [report.Findings[0], new Finding("unit-suspect", Severity.Warning, new FieldId("staff.total"), null, null, null, [], [], "疑为单位有误。", [], null)] };
        var lines = Lines(report with { Changes = RunComparison.Compare(RunRecords.Of(earlier), RunRecords.Of(report)) });

        Assert.Contains("已改正1项，仍未改正1项", lines[2].Text, StringComparison.Ordinal);
        Assert.Equal(1, lines.Count(l => l.Style == "Item" && l.Text.EndsWith("（上次已指出，仍未改正）", StringComparison.Ordinal)));
        Assert.All(lines.Where(l => l.Style == "Item").Skip(1), l => Assert.EndsWith("（本次新发现）", l.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_item_says_what_differs_where_it_stands_on_both_sides_and_by_which_clause()
    {
        var item = Item(SampleReport.Build(), "书面与网上不一致：研发费用 2022年");

        Assert.Equal(
            [
                "研发费用 2022年：书面申报书为 11,560.94 万元，网上填报为 11,650.94 万元，相差 90.00 万元，疑为数字 5 与 6 互换。",
                "计算：11,560.94 万元 = 115,609,400.00 元", "计算：11,650.94 万元 = 116,509,400.00 元", "计算：相差 −900,000.00 元",
                "出处：书面申报书第 3 页“研发费用 › 2022年”栏，11,560.94万元；网上填报“研发费用 › 2022年”栏，11,650.94万元。",
            ],
            item[..^1].Select(l => System.Text.RegularExpressions.Regex.Replace(l, "第 \\d+ 页", "第 3 页")));
        Assert.Matches("^依据：.*五（三）申报方式：.+。$", item[^1]);
    }

    [Fact]
    public void Names_a_clause_only_where_a_clause_asks_for_it() =>
        Assert.DoesNotContain(Item(SampleReport.Build(), "缺少附件：信用承诺书"), l => l.StartsWith("依据", StringComparison.Ordinal));

    [Fact]
    public void Every_warning_and_error_is_in_it_and_no_note()
    {
        var report = SampleReport.Build();
        var text = string.Join('\n', Lines(report).Select(l => l.Text));

        Assert.All(report.Findings, f => Assert.Equal(f.Severity != Severity.Info, text.Contains(f.Message, StringComparison.Ordinal)));
    }

    [Fact]
    public void Is_set_as_official_documents_are_on_A4_with_their_margins_and_type_sizes()
    {
        using var letter = Open(SampleReport.Build());
        var body = letter.MainDocumentPart!.Document!.Body!;
        var (size, margins) = (body.Descendants<PageSize>().Single(), body.Descendants<PageMargin>().Single());
        var styles = letter.MainDocumentPart.StyleDefinitionsPart!.Styles!;

        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal([37, 28, 26, 35], ((double[])[margins.Top!.Value, margins.Left!.Value, margins.Right!.Value, margins.Bottom!.Value]).Select(twips => Math.Round(twips / 1440 * 25.4)));
        Assert.Equal(("仿宋", "32"), Face(styles.DocDefaults!));
        Assert.Equal(("方正小标宋简体", "44"), Face(styles.Elements<Style>().Single(s => s.StyleId == "Title")));
        Assert.Equal(["黑体", "楷体"], ((string[])["Group", "Item"]).Select(id => Face(styles.Elements<Style>().Single(s => s.StyleId == id)).Font));
    }

    [Fact]
    public void Numbers_are_counted_by_the_word_processor_so_that_an_item_can_be_struck_out()
    {
        using var letter = Open(SampleReport.Build());
        var levels = letter.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<Level>().ToArray();

        Assert.Equal(["%1、", "（%2）"], levels.Select(l => l.LevelText!.Val!.Value));
        Assert.DoesNotContain(Lines(SampleReport.Build()), l => l.Style is "Group" or "Item" && l.Text.StartsWith('一'));
    }

    [Theory]
    [InlineData(Severity.Error, Actor.Applicant, true)]
    [InlineData(Severity.Warning, Actor.District, true)]
    [InlineData(Severity.Info, Actor.Applicant, false)]
    [InlineData(Severity.Error, Actor.Reviewer, false)]
    public void Is_due_only_where_the_applicant_or_the_district_has_something_to_mend(Severity severity, Actor actor, bool due)
    {
        var report = Written.With() with { Findings = [Written.Finding("attachment-missing") with { Severity = severity, Actor = actor }] };

        Assert.Equal(due, CorrectionNotice.IsDue(report));
        Assert.False(CorrectionNotice.IsDue(Written.With()));
    }

    [Fact]
    public void Leaves_the_addressee_to_fill_in_where_the_applicant_is_not_known_and_says_nothing_of_a_record_that_was_not_given()
    {
        var lines = Lines(SampleReport.Build() with { Applicant = null, Submission = null });

        Assert.Equal("　　　　　　　　　　：", lines[1].Text);
        Assert.DoesNotContain("网上填报内容", lines[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_English_where_that_was_asked_for() =>
        Assert.Contains(("Group", "For the applicant to mend"), Lines(SampleReport.Build(), "en"));

    [Fact]
    public void Equal_reports_give_equal_bytes() => Assert.Equal(Bytes(SampleReport.Build()), Bytes(SampleReport.Build()));

    private static List<string> Item(Report report, string title)
    {
        var lines = Lines(report);
        var start = Array.FindIndex(lines, l => l.Text == title) + 1;
        return [.. lines.Skip(start).TakeWhile(l => l.Style == "Body").Select(l => l.Text)];
    }

    private static (string Style, string Text)[] Lines(Report report, string language = "zh-CN")
    {
        using var letter = Open(report, language);
        return [.. letter.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => (p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, p.InnerText))];
    }

    private static WordprocessingDocument Open(Report report, string language = "zh-CN") => WordprocessingDocument.Open(new MemoryStream(Bytes(report, language)), isEditable: false);

    private static byte[] Bytes(Report report, string language = "zh-CN")
    {
        using var stream = new MemoryStream();
        CorrectionNotice.Write(report, stream, CultureInfo.GetCultureInfo(language));
        return stream.ToArray();
    }

    private static (string? Font, string? Size) Face(OpenXmlElement style) =>
        (style.Descendants<RunFonts>().FirstOrDefault()?.EastAsia?.Value, style.Descendants<FontSize>().FirstOrDefault()?.Val?.Value);
}
