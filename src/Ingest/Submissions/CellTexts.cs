using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DocPipeline.Ingest.Submissions;

/// <summary>What the cells of a workbook say: shared texts, and numbers through the format they are shown in.</summary>
internal sealed class CellTexts(ImmutableArray<string> shared, ImmutableArray<NumberFormat> formats, bool from1904)
{
    public static CellTexts Of(WorkbookPart workbook)
    {
        ImmutableArray<string> shared = workbook.SharedStringTablePart?.SharedStringTable is { } table
            ? [.. table.Elements<SharedStringItem>().Select(TextOf)]
            : [];
        return new CellTexts(shared, Formats(workbook.WorkbookStylesPart?.Stylesheet), workbook.Workbook.WorkbookProperties?.Date1904?.Value == true);
    }

    /// <summary>Null where a formula has no stored result: what it would show cannot be told.</summary>
    public string? Read(Cell cell)
    {
        if (cell.InlineString is { } inline)
            return TextOf(inline);
        if (cell.CellValue?.Text is not { Length: > 0 } stored)
            return cell.CellFormula is null || cell.DataType?.Value == CellValues.String ? "" : null;

        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString)
            return Shared(stored);
        if (type == CellValues.Boolean)
            return stored == "1" ? "true" : "false";
        return type == CellValues.Number ? FormatOf(cell).Show(stored, from1904) : stored;
    }

    private string Shared(string stored) =>
        int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < shared.Length
            ? shared[index]
            : throw new InvalidDataException("A cell refers to a shared text that is not there.");

    private NumberFormat FormatOf(Cell cell) =>
        cell.StyleIndex?.Value is { } index && index < formats.Length ? formats[(int)index] : NumberFormat.General;

    private static ImmutableArray<NumberFormat> Formats(Stylesheet? styles)
    {
        if (styles?.CellFormats is null)
            return [];
        var own = new Dictionary<uint, string>();
        foreach (NumberingFormat format in styles.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId is { } id && format.FormatCode?.Value is { } code)
                own[id.Value] = code;
        }

        return
        [
            .. styles.CellFormats.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0)
                .Select(id => own.TryGetValue(id, out string? code) ? NumberFormat.Of(code) : NumberFormat.BuiltIn(id)),
        ];
    }

    // Phonetic guides stand above the text and are not part of it.
    private static string TextOf(RstType item) => item.Text is { } whole
        ? whole.Text
        : string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));
}
