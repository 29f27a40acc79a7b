using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocPipeline.Ingest.Submissions;

/// <summary>The tables of a DOCX, and its lines of the shape name：value as rows of a table of their own.</summary>
internal static class DocumentTables
{
    // Wider than any page.
    private const int MaxColumns = 100;

    public static ImmutableArray<RecordTable> Read(byte[] bytes, Refusal refusal) =>
        OfficePackage.Read(bytes, refusal, stream =>
        {
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false, OfficePackage.Settings);
            if (document.MainDocumentPart?.Document?.Body is not { } body)
                throw refusal.Because("damaged");
            ImmutableArray<RecordTable> tables = [.. body.Descendants<Table>().Select((table, index) => Read(table, index + 1))];
            return tables.Insert(0, Lines(body));
        });

    private static RecordTable Lines(Body body) => new(
        "",
        [
            .. body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<Table>().Any())
                .Select((paragraph, index) => new RecordRow(index + 1, [.. TextOf(paragraph).Split(['：', ':'], 2)])),
        ]);

    private static RecordTable Read(Table table, int number)
    {
        ImmutableArray<RecordRow>.Builder rows = ImmutableArray.CreateBuilder<RecordRow>();
        ImmutableArray<string> above = [];
        foreach (TableRow row in table.Elements<TableRow>())
        {
            above = Cells(row, above);
            rows.Add(new RecordRow(rows.Count + 1, above));
        }

        return new RecordTable(number.ToString(System.Globalization.CultureInfo.InvariantCulture), rows.ToImmutable());
    }

    private static ImmutableArray<string> Cells(TableRow row, ImmutableArray<string> above)
    {
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            VerticalMerge? merge = cell.TableCellProperties?.VerticalMerge;
            bool continues = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
            cells.Add(continues && cells.Count < above.Length ? above[cells.Count] : TextOf(cell));
            int span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            for (int extra = 1; extra < span && cells.Count < MaxColumns; extra++)
                cells.Add("");
        }

        return cells.ToImmutable();
    }

    private static string TextOf(TableCell cell) => string.Join(
        '\n',
        cell.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors<TableCell>().First() == cell)
            .Select(TextOf).Where(text => text.Length > 0));

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        // Deleted text has an element of its own and so is left out; hidden text is not what a person sees.
        foreach (Run run in paragraph.Descendants<Run>().Where(run => run.RunProperties?.Vanish is null))
        {
            foreach (OpenXmlElement part in run.ChildElements)
            {
                text.Append(part switch
                {
                    Text characters => characters.Text,
                    TabChar or Break or CarriageReturn => " ",
                    NoBreakHyphen => "-",
                    SymbolChar symbol => CheckMark(symbol.Char?.Value),
                    _ => "",
                });
            }
        }

        return text.ToString().Trim();
    }

    // Ticked and empty boxes of Wingdings and Wingdings 2, the way Word writes them.
    private static string CheckMark(string? code) => code?.ToUpperInvariant() switch
    {
        "F0FE" or "F052" or "F0FD" or "F053" => "☑",
        "F0A8" or "F06F" or "F0A3" or "F071" => "□",
        "F0FC" or "F050" => "√",
        _ => "",
    };
}
