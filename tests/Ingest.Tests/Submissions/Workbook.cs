using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DocPipeline.Ingest.Tests.Submissions;

/// <summary>Writes small workbooks.</summary>
internal static class Workbook
{
    public static byte[] Of(params string?[][] rows) => Of(_ => { }, rows);

    public static byte[] Of(SheetStateValues state, params string?[][] rows) => Write(state, "General", _ => { }, rows.Select(Cells));

    public static byte[] Of(Action<Worksheet> finish, params string?[][] rows) => Write(SheetStateValues.Visible, "General", finish, rows.Select(Cells));

    /// <summary>One field whose value is that cell, shown in that format.</summary>
    public static byte[] WithValue(Cell value, string format = "General")
    {
        value.CellReference = "D2";
        value.StyleIndex = 1;
        return Write(
            SheetStateValues.Visible, format, _ => { }, [Cells(["字段编号", "填报项", "年度", "填报内容", "单位"]), [.. Cells([null, "销售收入", "2022"]), value]]);
    }

    private static byte[] Write(SheetStateValues state, string format, Action<Worksheet> finish, IEnumerable<IEnumerable<Cell>> rows)
    {
        using var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, at) => new Row(cells) { RowIndex = (uint)at + 1 })));
            finish(part.Worksheet);
            WorkbookStylesPart styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = format }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 164 }));
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(new Sheet { Name = "填报", SheetId = 1, Id = workbook.GetIdOfPart(part), State = state }));
        }

        return stream.ToArray();
    }

    private static IEnumerable<Cell> Cells(string?[] texts) => texts.Select((text, column) => new Cell
    {
        CellReference = null,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(text ?? "")),
    });
}
