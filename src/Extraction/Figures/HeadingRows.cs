using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Figures;

// 附件五 知识产权管理人员名单及社保缴 / 纳证明 at the left of a page's top edge, the company's name at its right: without ruling that is a row of two cells, of a table
// of its own or of the one below. It is the page's heading, and a title broken over two lines is one title.
internal static partial class HeadingRows
{
    /// <summary>The pages with such a row for lines.</summary>
    public static ImmutableArray<TranscribedPage> OutOf(ImmutableArray<TranscribedPage> pages) => [.. pages.Select(OutOf)];

    private static TranscribedPage OutOf(TranscribedPage page)
    {
        if (page.Tables.FirstOrDefault(t => PageFlow.IsAtEdge(t.Box, page) && t.Box.Y < page.Height / 2) is not { } table)
            return page;
        var row = table.Cells.Where(c => c.Row == 0).ToList();
        if (row.Count == 0 || !row.TrueForAll(c => c.RowSpan == 1 && c.Lines.Length > 0) || !Announced().IsMatch(PrintedText.Squeeze(Joined(row[0].Lines).Text)))
            return page;
        return page with
        {
            Lines = [.. row.Select(c => Joined(c.Lines)), .. page.Lines],
            Tables = [.. page.Tables.Select(t => t == table ? t.WithoutRow(0) : t).OfType<Table>()],
        };
    }

    private static Line Joined(ImmutableArray<Line> lines)
    {
        var ordered = ReadingOrder.InRows(lines);
        return new Line(string.Concat(ordered.Select(l => l.Text)), [.. ordered.SelectMany(l => l.Boxes)], ordered.Select(l => l.Confidence).Aggregate(Confidence.Weakest));
    }

    // With its title in the same cell; where the title has a cell of its own, the row is known for what it is.
    [GeneratedRegex(@"^附(?:件|录)(?:材料)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[:.、]?[\u3400-\u9FFF]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
