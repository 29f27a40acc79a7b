using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>A report's workbook, read back as a spreadsheet program would.</summary>
internal sealed class WrittenBook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public WrittenBook(Report report, string language = "zh-CN", params string[] pictures)
    {
        Bytes = BytesOf(report, language, pictures);
        _document = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public string[] Names => [.. Sheets.Select(s => s.Name!.Value!)];

    public Workbook Book => _document.WorkbookPart!.Workbook!;

    private IEnumerable<DocumentFormat.OpenXml.Spreadsheet.Sheet> Sheets => Book.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>();

    public static byte[] BytesOf(Report report, string language = "zh-CN", params string[] pictures)
    {
        using var stream = new MemoryStream();
        XlsxReport.Write(report, [.. pictures], stream, CultureInfo.GetCultureInfo(language));
        return stream.ToArray();
    }

    public IEnumerable<string> Errors() => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    public WorksheetPart Part(string sheet) =>
        (WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(s => s.Name == sheet).Id!.Value!);

    public ImmutableArray<Row> Rows(string sheet) => [.. Part(sheet).Worksheet!.Descendants<Row>()];

    /// <summary>The cell of the column with that title; the first of several.</summary>
    public Cell Cell(string sheet, int row, string column)
    {
        var rows = Rows(sheet);
        var at = rows[0].Elements<Cell>().ToList().FindIndex(c => c.InnerText == column);
        return rows[row].Elements<Cell>().ElementAt(at);
    }

    public string Text(string sheet, int row, string column) => Cell(sheet, row, column).InnerText;

    /// <summary>The first row in which that column says that.</summary>
    public int RowOf(string sheet, string column, string text) =>
        Enumerable.Range(1, Rows(sheet).Length - 1).First(r => Text(sheet, r, column) == text);

    public CellFormat Look(Cell cell) => Styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    /// <summary>The number format's code; built-in ones by what they stand for.</summary>
    public string Format(Cell cell) => Look(cell).NumberFormatId!.Value switch
    {
        0 => "General",
        1 => "0",
        3 => "#,##0",
        4 => "#,##0.00",
        10 => "0.00%",
        49 => "@",
        var own => Styles.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId!.Value == own).FormatCode!.Value!,
    };

    /// <summary>Where a cell leads: a file, an anchor in it, or a cell of the workbook.</summary>
    public (string? File, string? Place) Link(string sheet, Cell cell)
    {
        var part = Part(sheet);
        var link = part.Worksheet!.Descendants<Hyperlink>().Single(h => h.Reference == cell.CellReference!.Value);
        var file = link.Id is { Value: { } id } ? part.HyperlinkRelationships.Single(r => r.Id == id).Uri.OriginalString : null;
        return (file, link.Location?.Value);
    }

    public IEnumerable<(string? File, string? Place)> Links(string sheet) =>
        Rows(sheet).SelectMany(r => r.Elements<Cell>()).Where(c => Part(sheet).Worksheet!.Descendants<Hyperlink>().Any(h => h.Reference == c.CellReference!.Value)).Select(c => Link(sheet, c));

    public void Dispose() => _document.Dispose();

    private Stylesheet Styles => _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
}
