using System.Globalization;
using System.IO.Compression;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace DocPipeline.Reporting.Tests;

public sealed class XlsxReportTests
{
    private const string Findings = "核查发现";
    private const string Fields = "填报项对照";
    private const string Criteria = "申报条件";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Is_a_valid_workbook(string language)
    {
        using var book = new WrittenBook(SampleReport.Build(), language, "f1.png");

        Assert.Empty(book.Errors());
    }

    [Fact]
    public void Holds_findings_fields_criteria_attachments_pages_and_a_summary()
    {
        using var book = new WrittenBook(SampleReport.Build());
        using var english = new WrittenBook(SampleReport.Build(), "en");

        Assert.Equal([Findings, Fields, Criteria, "附件清点", "页面一览", "概况"], book.Names);
        Assert.Equal("Findings", english.Names[0]);
        Assert.Equal(SampleReport.PageCount + 1, book.Rows("页面一览").Length);
        Assert.Equal(SampleReport.Build().Criteria.Length + 1, book.Rows(Criteria).Length);
    }

    [Fact]
    public void Every_sheet_keeps_its_header_in_sight_and_filters_all_of_its_rows()
    {
        using var book = new WrittenBook(SampleReport.Build());

        Assert.All(book.Names, name =>
        {
            var sheet = book.Part(name).Worksheet!;
            var last = book.Rows(name)[^1].Elements<Cell>().Last().CellReference!.Value;
            Assert.Equal("frozen", sheet.Descendants<Pane>().Single().State!.InnerText);
            Assert.Equal(1, sheet.Descendants<Pane>().Single().VerticalSplit!.Value);
            Assert.Equal($"A1:{last}", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        });
    }

    [Fact]
    public void Shows_both_values_of_a_finding_as_numbers_with_unit_place_and_difference()
    {
        using var book = new WrittenBook(SampleReport.Build());
        var row = book.RowOf(Findings, "代码", "attachment-figure-mismatch");

        Assert.Equal(("32570.81", "#,##0.00", "万元"), Amount(book, row, "①"));
        Assert.Equal(("315708100.00", "#,##0.00", "元"), Amount(book, row, "②"));
        Assert.Equal(("1000", "#,##0.00"), (book.Text(Findings, row, "相差（①－②）"), book.Format(book.Cell(Findings, row, "相差（①－②）"))));
        Assert.StartsWith("书面申报书 › ", book.Text(Findings, row, "出处①"), StringComparison.Ordinal);
        Assert.StartsWith("附件：审计报告 › ", book.Text(Findings, row, "出处②"), StringComparison.Ordinal);
        Assert.Equal(["17", "申报单位", "核对附件与申报书。"], ((string[])["页码②", "由谁办理", "办理"]).Select(c => book.Text(Findings, row, c)));
    }

    [Fact]
    public void Says_which_side_lacks_a_value()
    {
        using var book = new WrittenBook(SampleReport.Build());
        var row = book.RowOf(Findings, "代码", "missing-on-paper");

        Assert.Equal("书面申报书中未见此项", book.Text(Findings, row, "数值①"));
        Assert.Equal("luym@example.com", book.Text(Findings, row, "数值②"));
    }

    [Fact]
    public void Every_finding_has_a_row_with_its_message_its_clause_and_who_acts()
    {
        var report = SampleReport.Build();
        using var book = new WrittenBook(report);

        foreach (var (at, finding) in report.Findings.Index())
        {
            Assert.Equal(finding.Message, book.Text(Findings, at + 1, "说明"));
            Assert.Equal(finding.Action, book.Text(Findings, at + 1, "办理"));
            Assert.StartsWith(finding.Clause ?? "", book.Text(Findings, at + 1, "依据"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Paper_online_record_and_attachment_of_a_field_and_year_stand_in_one_row()
    {
        using var book = new WrittenBook(SampleReport.Build());
        var row = Enumerable.Range(1, 200).First(r => book.Text(Fields, r, "代码") == "finance.sales_revenue" && book.Text(Fields, r, "年度") == "2021");

        Assert.Equal(
            ["32570.81", "32570.81", "315708100.00", "错误：与附件数据不一致", "2"],
            ((string[])["书面申报书", "网上填报", "附件", "核查", "核查发现"]).Select(c => book.Text(Fields, row, c)));
        Assert.Equal((null, "'核查发现'!A3"), book.Link(Fields, book.Cell(Fields, row, "核查发现")));
    }

    [Fact]
    public void Every_statement_and_every_field_that_is_not_stated_is_in_the_table()
    {
        var report = SampleReport.Build();
        using var book = new WrittenBook(report);
        var rows = book.Rows(Fields).Skip(1).Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray()).ToArray();

        foreach (var statement in report.Statements.Where(s => s.Value is TextValue))
            Assert.Contains(rows, r => r[^1] == statement.Field.Name && r.Contains(statement.AsPrinted));
        foreach (var field in report.Programme.Vocabulary.Fields.Where(f => report.Statements.All(s => s.Field != f.Id)))
            Assert.Contains(rows, r => r[^1] == field.Id.Name && r.Contains("未见填报"));
    }

    [Theory]
    [InlineData("applicant.uscc", "91320400MA1WXYZ123")]
    [InlineData("contact.phone", "0519-86000000")]
    [InlineData("contact.phone", "13800000000")]
    public void Codes_and_phone_numbers_are_text_and_stay_so_when_typed_over(string field, string printed)
    {
        using var book = new WrittenBook(Written.With(State.Text(field, printed, SampleReport.Page(3))));
        var cell = book.Cell(Fields, 1, "书面申报书");

        Assert.Equal((printed, "@", CellValues.InlineString), (cell.InnerText, book.Format(cell), cell.DataType!.Value));
    }

    [Fact]
    public void Dates_are_dates()
    {
        using var book = new WrittenBook(Written.With(State.Day("applicant.established", "2001年3月5日", new DateOnly(2001, 3, 5), SampleReport.Page(3))));
        var cell = book.Cell(Fields, 1, "书面申报书");

        Assert.Equal(new DateTime(2001, 3, 5), DateTime.FromOADate(double.Parse(cell.InnerText, CultureInfo.InvariantCulture)));
        Assert.Equal("yyyy-mm-dd", book.Format(cell));
        Assert.Null(cell.DataType);
    }

    // The spreadsheet's calendar has a 29 February 1900, so what lies before it would be another day.
    [Fact]
    public void A_date_no_spreadsheet_can_hold_stays_what_was_stated()
    {
        using var book = new WrittenBook(Written.With(State.Day("applicant.established", "1900-02-28", new DateOnly(1900, 2, 28), SampleReport.Page(3))));

        Assert.Equal("1900-02-28", book.Text(Fields, 1, "书面申报书"));
    }

    [Theory]
    [InlineData("123456789012345", null)]
    [InlineData("1234567890123456", CellValuesName)]
    public void An_amount_with_more_digits_than_a_spreadsheet_holds_stays_text(string printed, string? type)
    {
        using var book = new WrittenBook(Written.With(State.Amount("finance.sales_revenue", 2022, printed, "元", SampleReport.Page(3))));
        var cell = book.Cell(Fields, 1, "书面申报书");

        Assert.Equal((printed, type), (cell.InnerText, cell.DataType?.InnerText));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public void A_text_that_begins_like_a_formula_is_a_text_and_stays_so_when_typed_over(string text)
    {
        var paper = State.Text("project.name", text, SampleReport.Page(3));
        using var book = new WrittenBook(Written.With(paper) with { Applicant = text, Findings = [Written.Finding("identity-name", paper) with { Message = text }] });

        Assert.Empty(book.Errors());
        foreach (var cell in (Cell[])[book.Cell(Fields, 1, "书面申报书"), book.Cell(Findings, 1, "说明"), book.Cell(Findings, 1, "数值①")])
        {
            Assert.Equal((text, CellValues.InlineString, true), (cell.InnerText, cell.DataType!.Value, book.Look(cell).QuotePrefix?.Value));
            Assert.Null(cell.CellFormula);
        }
    }

    [Theory]
    [InlineData("甲\u0001乙", "甲⟦U+0001⟧乙")]
    [InlineData("甲\uFFFE乙", "甲⟦U+FFFE⟧乙")]
    [InlineData("12\u202E3", "12⟦U+202E⟧3")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("甲&<乙>\"", "甲&<乙>\"")]
    public void Text_no_xml_file_can_hold_is_made_visible(string text, string written)
    {
        using var book = new WrittenBook(Written.With(State.Text("project.name", text, SampleReport.Page(3))));

        Assert.Empty(book.Errors());
        Assert.Equal(written, book.Text(Fields, 1, "书面申报书"));
    }

    [Fact]
    public void Half_a_character_is_shown_as_one_that_cannot_be()
    {
        using var book = new WrittenBook(Written.With(State.Text("project.name", "甲\uD800乙", SampleReport.Page(3))));

        Assert.Equal("甲⟦U+FFFD⟧乙", book.Text(Fields, 1, "书面申报书"));
    }

    [Fact]
    public async Task Links_lead_to_pictures_that_were_written_and_to_anchors_of_the_report_beside_it()
    {
        var report = SampleReport.Build();
        var folder = Directory.CreateTempSubdirectory("evidence-");
        var pictures = await EvidencePictures.WriteAsync(report, new FakePageImages(report), folder.FullName, TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        var html = await Written.HtmlAsync(report);
        using var book = new WrittenBook(report, "zh-CN", [.. pictures]);
        var links = book.Names.SelectMany(book.Links).ToArray();

        Assert.All(links.Where(l => l.File == "report.html"), l => Assert.Contains($"id=\"{l.Place}\"", html, StringComparison.Ordinal));
        Assert.Equal(pictures.Select(p => "evidence/" + p).Order(), links.Select(l => l.File).Where(f => f is not null and not "report.html").Distinct().Order());
        Assert.Equal(("evidence/" + pictures[0], null), book.Link(Findings, book.Cell(Findings, 1, "页码①")));
    }

    [Fact]
    public void Without_pictures_pages_lead_into_the_report()
    {
        using var book = new WrittenBook(SampleReport.Build());

        Assert.DoesNotContain(book.Names.SelectMany(book.Links), l => l.File is not null and not "report.html");
    }

    [Fact]
    public void A_ratio_just_short_of_its_threshold_is_shown_as_short_of_it()
    {
        var report = SampleReport.Build();
        var criterion = report.Criteria.First(c => c.Criterion == "rd-share") with { Outcome = Outcome.NotMet, Value = "0.0349996", Threshold = "0.035", Margin = "-0.0000004" };
        using var book = new WrittenBook(report with { Criteria = [criterion] });
        var cell = book.Cell(Criteria, 1, "实际");

        Assert.Equal(("0.0349996", "0.00000%"), (cell.InnerText, book.Format(cell)));
        Assert.Equal(["不满足", "比例；差额为百分点", "三（二）"], ((string[])["判定", "单位", "依据"]).Select(c => book.Text(Criteria, 1, c)));
    }

    [Fact]
    public void A_doubtful_reading_is_marked_and_says_what_else_it_may_be()
    {
        var doubtful = State.Amount("staff.total", null, "412", "人", SampleReport.Page(3)) with
        {
            NeedsReview = true,
            Confidence = new Confidence(0.8m),
            Alternatives = [new Alternative(State.Amount("staff.total", null, "472", "人").Value, 0.1m)],
        };
        using var book = new WrittenBook(Written.With(doubtful));

        Assert.Equal("书面申报书：识读把握 0.8，请对照原件；也可能是 472 人", book.Text(Fields, 1, "备注"));
    }

    [Theory]
    [InlineData(true, "书面申报书：人工更正")]
    [InlineData(false, "书面申报书：人工补录")]
    public void What_a_person_corrected_or_stated_is_remarked_upon(bool isCorrected, string remark)
    {
        using var book = new WrittenBook(Written.With(State.ByPerson(isCorrected, hasPage: true)));

        Assert.Equal(remark, book.Text(Fields, 1, "备注"));
    }

    [Fact]
    public void Equal_reports_give_equal_bytes_without_a_time_in_them()
    {
        var first = WrittenBook.BytesOf(SampleReport.Build());

        Assert.Equal(first, WrittenBook.BytesOf(SampleReport.Build()));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    private const string CellValuesName = "inlineStr";

    private static (string Value, string Format, string Unit) Amount(WrittenBook book, int row, string side) =>
        (book.Text(Findings, row, "数值" + side), book.Format(book.Cell(Findings, row, "数值" + side)), book.Text(Findings, row, "单位" + side));
}
