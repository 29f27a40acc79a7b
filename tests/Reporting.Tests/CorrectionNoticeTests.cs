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
                "出处：书面申报书第 3 页“研发费用 › 2022年”处，11,560.94万元；网上填报“研发费用 › 2022年”栏，11,650.94万元。",
            ],
            item[..^1].Select(l => System.Text.RegularExpressions.Regex.Replace(l, "第 \\d+ 页", "第 3 页")));
        Assert.Matches("^依据：.*五（三）申报方式：.+。$", item[^1]);
    }

    [Fact]
    public void Names_a_clause_only_where_a_clause_asks_for_it() =>
        Assert.DoesNotContain(Item(SampleReport.Build(), "缺少附件：信用承诺书"), l => l.StartsWith("依据", StringComparison.Ordinal));

    [Fact]
    public void Every_warning_and_error_somebody_else_can_mend_is_in_it_no_note_and_nothing_the_reviewer_settles()
    {
        var report = SampleReport.Build();
        var text = string.Join('\n', Lines(report).Select(l => l.Text));

        Assert.All(report.Findings, f => Assert.Equal(f.Severity != Severity.Info && f.Actor != Actor.Reviewer, text.Contains(f.Message, StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_the_page_of_a_finding_that_rests_on_no_value()
    {
        var report = SampleReport.Build();
        var finding = new Finding("attachment-mismatch", Severity.Error, null, null, "business-licence", null, [], [SampleReport.Page(14)], "附件不属本单位。", [], null) { Actor = Actor.Applicant };

        Assert.Contains("出处：附件：营业执照第 14 页。", Item(report with { Findings = [finding] }, "附件不属本单位：营业执照"));
    }

    [Fact]
    public void Names_the_other_papers_page_where_no_value_of_it_is_compared()
    {
        var report = SampleReport.Build();
        var finding = new Finding("identity-name", Severity.Error, new FieldId("applicant.name"), null, "business-licence", null, [report.Statements[0]], [SampleReport.Page(14)], "名称不一致。", [], null) { Actor = Actor.Applicant };

        Assert.EndsWith("；附件：营业执照第 14 页。", Item(report with { Findings = [finding] }, "单位名称不一致")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Cites_of_an_article_that_asks_for_several_things_the_one_the_paper_proves()
    {
        var report = SampleReport.Build();
        CriterionResult Asking(string kind, string says) => report.Criteria[0] with
        {
            Clause = report.Criteria[0].Clause with { Article = "二.1", Says = says },
            Tree = new EvaluationNode("attached " + kind, null, Outcome.Undetermined, [], []),
        };
        var finding = Written.Finding("attachment-mismatch") with { Actor = Actor.Applicant, Attachment = "patent-list", Clause = "二.1" };
        var lines = Lines(report with { Criteria = [Asking("award-certificate", "获奖"), Asking("patent-list", "有专利")], Findings = [finding] });

        Assert.Contains(lines, l => l.Text.EndsWith("二.1：有专利。", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_no_date_over_two_lines()
    {
        using var letter = Open(Written.With() with { Findings = [Written.Finding("certificate-expired") with { Actor = Actor.Applicant, Message = "有效期至2024-05-19。" }] });
        var run = letter.MainDocumentPart!.Document!.Body!.Descendants<Run>().Single(r => r.InnerText.StartsWith("有效期至", StringComparison.Ordinal));

        Assert.Equal(["有效期至2024", "05", "19。"], run.Elements<Text>().Select(t => t.Text));
        Assert.Equal(2, run.Elements<NoBreakHyphen>().Count());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Digits_are_no_Chinese_text_that_may_be_parted_anywhere(string language)
    {
        using var letter = Open(SampleReport.Build(), language);

        Assert.StartsWith("en-", letter.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_and_date_never_stand_on_a_page_of_their_own()
    {
        using var letter = Open(SampleReport.Build());
        var paragraphs = letter.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToArray();

        Assert.NotNull(paragraphs[^5].ParagraphProperties!.KeepNext);
        Assert.Equal("Closing", paragraphs[^4].ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Theory]
    [InlineData("法定代表人", "统一社会信用代码|4 法定代表人：", "4 法定代表人：")]
    [InlineData("法定代表人", "有限责任公司|法定代表人", "法定代表人")]
    [InlineData("法定代表人", "法定代表人", "法定代表人")]
    [InlineData("销售收入", "主要指标|销售收入|2022年", "销售收入 › 2022年")]
    [InlineData("发明", "专利|发明", "专利 › 发明")]
    public void Places_are_named_by_the_fields_own_label_and_not_by_a_cell_beside_it(string shown, string labels, string path)
    {
        var report = SampleReport.Build();
        var field = new FieldId(shown switch { "法定代表人" => "applicant.legal_representative", "销售收入" => "finance.sales_revenue", _ => "ip.inventions_valid" });
        var statement = report.Statements[0] with { Field = field, Labels = [.. labels.Split('|')] };
        var item = Item(report with { Findings = [Written.Finding("unit-suspect", statement) with { Field = null, Actor = Actor.Applicant }] }, "金额单位可疑");

        Assert.Contains($"“{path}”处", item[^1], StringComparison.Ordinal);
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
