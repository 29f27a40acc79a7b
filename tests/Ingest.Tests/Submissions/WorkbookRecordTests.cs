using DocPipeline.Domain;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace DocPipeline.Ingest.Tests.Submissions;

public sealed class WorkbookRecordTests
{
    private static readonly string?[] Header = ["字段编号", "填报项", "年度", "填报内容", "单位"];

    [Fact]
    public void Reads_headings_fields_and_attachments_from_one_sheet()
    {
        OnlineRecord record = Records.Read(Workbook.Of(
            ["网上填报数据导出"], ["申报专项", "cz-hvp-2023", "申报编号", "CZ1"], ["提交时间", "2023-06-18 10:22"], ["所属辖市区", "武进区"], [],
            Header, ["applicant.name", "企业名称", null, "常州甲公司", null], [null, "销售收入", "2022", "12,345.67", "万元"], [],
            ["附件名称", "文件名"], ["营业执照", "a.pdf"], ["审计报告", null]));

        Assert.Equal(("cz-hvp-2023", "CZ1", "武进区"), (record.Programme, record.SubmissionId, record.District));
        Assert.Equal(10, record.SubmittedAt!.Time.Hour);
        Assert.Equal(
            [new OnlineEntry("applicant.name", "企业名称", null, "常州甲公司", null), new OnlineEntry(null, "销售收入", "2022", "12,345.67", "万元")],
            record.Entries);
        Assert.Equal([new OnlineAttachment("营业执照", "a.pdf", null), new OnlineAttachment("审计报告", null, null)], record.Attachments!.Value);
    }

    [Fact]
    public void Reads_labels_alone_in_another_order_of_columns() =>
        Assert.Equal(
            [new OnlineEntry(null, "职工总数", null, "86", "人")],
            Records.Read(Workbook.Of(["序号", "Value", "Unit", "Label"], ["1", "86", "人", "职工总数"])).Entries);

    [Fact]
    public void Passes_over_a_section_title_and_keeps_a_field_left_open()
    {
        OnlineRecord record = Records.Read(Workbook.Of(Header, [null, "一、基本情况"], [null, "专利实施率", "2022", null, "%"], [null, "职工总数", null, "86", "人"]));

        Assert.Equal(["", "86"], record.Entries.Select(entry => entry.Value));
    }

    [Theory]
    [InlineData("12345.670000000001", "General", "12345.67")]
    [InlineData("12345", "0.00", "12345.00")]
    [InlineData("0.0693", "0.00%", "6.93%")]
    [InlineData("0.15", "0%", "15%")]
    [InlineData("12345.67", "#,##0.00\"万元\"", "12345.67万元")]
    [InlineData("123456700", "0!.0,\"万\"", "123456700")]
    [InlineData("45095.4319444444", "yyyy/m/d h:mm", "2023-06-18 10:22:00")]
    [InlineData("45095", "yyyy\"年\"m\"月\"d\"日\"", "2023-06-18")]
    [InlineData("44927", "yyyy\"年\"m\"月\"", "2023-01")]
    [InlineData("-12.5", "0.00_);[Red](0.00)", "-12.50")]
    public void Reads_a_number_as_it_is_shown_and_never_less_exactly_than_it_is_stored(string stored, string format, string shown) =>
        Assert.Equal(shown, Records.Read(Workbook.WithValue(new Cell { CellValue = new CellValue(stored) }, format)).Entries[0].Value);

    [Fact]
    public void Reads_the_stored_result_of_a_formula()
    {
        var cell = new Cell { CellFormula = new CellFormula("A1+A2"), CellValue = new CellValue("3") };

        Assert.Equal("3", Records.Read(Workbook.WithValue(cell)).Entries[0].Value);
    }

    [Fact]
    public void Cannot_tell_what_a_formula_without_a_stored_result_would_show() =>
        Assert.Contains("D2", Records.Refusal(Workbook.WithValue(new Cell { CellFormula = new CellFormula("A1+A2") })), StringComparison.Ordinal);

    [Fact]
    public void Reads_a_ticked_cell_as_true() =>
        Assert.Equal("true", Records.Read(Workbook.WithValue(new Cell { CellValue = new CellValue("1"), DataType = CellValues.Boolean })).Entries[0].Value);

    [Fact]
    public void Gives_a_label_merged_downwards_to_each_of_its_rows()
    {
        byte[] bytes = Workbook.Of(
            sheet => sheet.Append(new MergeCells(new MergeCell { Reference = "B2:B3" })),
            Header, [null, "销售收入", "2021", "1", "万元"], [null, null, "2022", "2", "万元"]);

        Assert.Equal(["销售收入", "销售收入"], Records.Read(bytes).Entries.Select(entry => entry.Label));
    }

    [Fact]
    public void Leaves_out_what_nobody_sees_on_a_hidden_sheet() =>
        Assert.Contains("header row", Records.Refusal(Workbook.Of(SheetStateValues.Hidden, Header, [null, "职工总数", null, "86", "人"])), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_value_that_nothing_names() =>
        Assert.Contains("row 2", Records.Refusal(Workbook.Of(Header, [null, null, "2022", "12", "万元"])), StringComparison.Ordinal);

    [Fact]
    public void Refuses_two_different_submission_numbers() =>
        Assert.Contains("申报编号", Records.Refusal(Workbook.Of(["申报编号", "1"], ["申报编号", "2"], Header, [null, "a", null, "1"])), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_package_that_blows_up() =>
        Assert.Contains("compressed", Records.Refusal(Workbook.Of([new string('0', 3_000_000)])), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_sheet_with_more_text_than_any_submission_has()
    {
        var any = new Random(1);
        string?[][] rows = [.. Enumerable.Range(0, 200).Select(_ => new[] { any.GetHexString(30_000) })];

        Assert.Contains("characters", Records.Refusal(Workbook.Of(rows)), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_old_or_protected_workbook() =>
        Assert.Contains("password", Records.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_damaged_workbook()
    {
        byte[] whole = Workbook.Of(Header, [null, "职工总数", null, "86", "人"]);

        Assert.Contains("expected", Records.Refusal(whole[..(whole.Length / 2)]), StringComparison.Ordinal);
    }
}
