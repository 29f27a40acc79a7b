using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DocPipeline.Ingest.Submissions;

/// <summary>
/// The sheets of an XLSX as a person sees them: hidden sheets are left out, hidden rows and columns are not (a filter hides
/// rows of one and the same record). A cell merged downwards counts for each of its rows.
/// </summary>
internal static class WorkbookTables
{
    private const int MaxRows = 100_000;
    private const int MaxColumns = 100;

    // Cells share their texts: a small file may hold the same long one ten thousand times.
    private const int MaxText = 5_000_000;

    public static ImmutableArray<RecordTable> Read(byte[] bytes, Refusal refusal) =>
        OfficePackage.Read(bytes, refusal, stream =>
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false, OfficePackage.Settings);
            if (document.WorkbookPart is not { Workbook: { } workbook } part)
                throw refusal.Because("damaged");
            CellTexts texts = CellTexts.Of(part);
            return (ImmutableArray<RecordTable>)
            [
                .. workbook.Descendants<Sheet>()
                    .Where(sheet => (sheet.State is null || sheet.State.Value == SheetStateValues.Visible) && sheet.Id is not null)
                    .Select(sheet => (sheet.Name?.Value ?? "", Part: part.GetPartById(sheet.Id!) as WorksheetPart))
                    .Where(sheet => sheet.Part is not null)
                    .Select(sheet => Read(sheet.Item1, sheet.Part!, texts, refusal)),
            ];
        });

    private static RecordTable Read(string name, WorksheetPart part, CellTexts texts, Refusal refusal)
    {
        var rows = new List<(int Number, string[] Cells)>();
        ImmutableArray<string> merges = [];
        long text = 0;
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                if (rows.Count == MaxRows)
                    throw refusal.Because("too-many-rows", name, MaxRows);
                var row = (Row)reader.LoadCurrentElement()!;
                int number = (int?)row.RowIndex?.Value ?? (rows.Count == 0 ? 1 : rows[^1].Number + 1);
                rows.Add((number, Cells(row, number, name, texts, refusal)));
                text += rows[^1].Cells.Sum(cell => (long)cell.Length);
                if (text > MaxText)
                    throw refusal.Because("too-much-text", name, MaxText);
            }
            else if (reader.ElementType == typeof(MergeCells) && reader.IsStartElement)
            {
                merges = [.. ((MergeCells)reader.LoadCurrentElement()!).Elements<MergeCell>().Select(merge => merge.Reference?.Value).OfType<string>()];
            }
        }

        FillDownwards(rows, merges);
        return new RecordTable(name, [.. rows.Select(row => new RecordRow(row.Number, [.. row.Cells]))]);
    }

    private static string[] Cells(Row row, int number, string sheet, CellTexts texts, Refusal refusal)
    {
        var cells = new List<string>();
        foreach (Cell cell in row.Elements<Cell>())
        {
            int column = CellPlace.Parse(cell.CellReference?.Value)?.Column ?? cells.Count;
            if (column >= MaxColumns)
                continue;
            while (cells.Count <= column)
                cells.Add("");
            cells[column] = texts.Read(cell) ?? throw refusal.Because("formula-without-result", sheet, new CellPlace(number, column));
        }

        return [.. cells];
    }

    private static void FillDownwards(List<(int Number, string[] Cells)> rows, ImmutableArray<string> merges)
    {
        foreach (string merge in merges)
        {
            if (merge.Split(':') is not [var first, var last] || CellPlace.Parse(first) is not { } from || CellPlace.Parse(last) is not { } to)
                continue;
            string? value = null;
            foreach ((int number, string[] cells) in rows)
            {
                if (number < from.Row || number > to.Row || from.Column >= cells.Length)
                    continue;
                value ??= cells[from.Column];
                cells[from.Column] = value;
            }
        }
    }
}
