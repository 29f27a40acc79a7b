using DocPipeline.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace DocPipeline.Ingest.Tests.Submissions;

public sealed class DocumentRecordTests
{
    [Fact]
    public void Reads_headings_from_lines_and_fields_and_attachments_from_tables()
    {
        OnlineRecord record = Records.Read(Document(
            Line("网上填报数据"), Line("申报编号：CZ1"), Line("提交时间: 2023-06-18 10:22"),
            Table(["填报项", "年度", "填报内容", "单位"], ["企业名称", "", "常州甲公司", ""], ["销售收入", "2022", "12,345.67", "万元"]),
            Table(["附件名称", "文件名"], ["营业执照", "a.pdf"])));

        Assert.Equal("CZ1", record.SubmissionId);
        Assert.Equal(22, record.SubmittedAt!.Time.Minute);
        Assert.Equal(
            [new OnlineEntry(null, "企业名称", null, "常州甲公司", null), new OnlineEntry(null, "销售收入", "2022", "12,345.67", "万元")],
            record.Entries);
        Assert.Equal([new OnlineAttachment("营业执照", "a.pdf", null)], record.Attachments!.Value);
    }

    [Fact]
    public void Gives_a_cell_merged_downwards_to_each_of_its_rows()
    {
        Table table = Table(["填报项", "年度", "填报内容"], ["销售收入", "2021", "1"], ["", "2022", "2"]);
        Merge(table, row: 1, MergedCellValues.Restart);
        Merge(table, row: 2, MergedCellValues.Continue);

        Assert.Equal(["销售收入", "销售收入"], Records.Read(Document(table)).Entries.Select(entry => entry.Label));
    }

    [Fact]
    public void Leaves_out_hidden_and_deleted_text()
    {
        var value = new TableCell(new Paragraph(
            new Run(new Text("12")),
            new Run(new RunProperties(new Vanish()), new Text("99")),
            new DeletedRun(new Run(new DeletedText("88"))) { Id = "1", Author = "a" },
            new InsertedRun(new Run(new Text("3"))) { Id = "2", Author = "a" }));
        Table table = Table(["填报项", "填报内容"]);
        table.Append(new TableRow(Cell("职工总数"), value));

        Assert.Equal("123", Records.Read(Document(table)).Entries[0].Value);
    }

    [Fact]
    public void Refuses_a_document_without_a_table_of_fields() =>
        Assert.Contains("header row", Records.Refusal(Document(Line("无"))), StringComparison.Ordinal);

    private static void Merge(Table table, int row, MergedCellValues part) =>
        table.Elements<TableRow>().ElementAt(row).Elements<TableCell>().First().TableCellProperties = new TableCellProperties(new VerticalMerge { Val = part });

    private static Paragraph Line(string text) => new(new Run(new Text(text)));

    private static TableCell Cell(string text) => new(Line(text));

    private static Table Table(params string[][] rows) => new(rows.Select(row => new TableRow(row.Select(Cell))));

    private static byte[] Document(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new WordDocument(new Body(content));
        return stream.ToArray();
    }
}
