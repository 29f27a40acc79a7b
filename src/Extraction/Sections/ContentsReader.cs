using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// The booklet's own list of attachments: lines with dots and page numbers, or a table.
internal static partial class ContentsReader
{
    public static IEnumerable<ContentsEntry> Read(TranscribedPage page, TitleMatcher titles)
    {
        var rows = page.Lines.Select(l => (l.Text, l.Box))
            .Concat(page.Tables.SelectMany(t => t.Cells.GroupBy(c => c.Row).Select(Row)))
            .OrderBy(r => r.Box.Y);
        foreach (var (text, box) in rows)
        {
            var plain = PrintedText.Squeeze(text);
            var number = PageNumber().Match(plain);
            var title = number.Success ? plain[..number.Index] : plain;
            title = title.TrimEnd('.', '…', '·', '-', '_');
            if (titles.Named(title) is not { } kind)
                continue;
            int? printed = number.Success ? int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
            yield return new ContentsEntry(title, kind.Id, printed, new Provenance(page.Place, box, Provenance.TextLayer));
        }
    }

    private static (string Text, Box Box) Row(IGrouping<int, Cell> row)
    {
        var lines = row.OrderBy(c => c.Column).SelectMany(c => c.Lines).ToList();
        return (string.Join(' ', lines.Select(l => l.Text)), Box.Around(lines.Select(l => l.Box)));
    }

    [GeneratedRegex(@"(?<![\d-])(\d{1,4})(?:-\d{1,4})?页?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
