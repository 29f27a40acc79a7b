using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// A browser's address line above a list without ruling is set in columns like the list, and was made out as its first row: what is a running head on
// other pages is no row of a table on this one.
internal static class MarginRows
{
    /// <summary>The pages without running heads and feet in their tables.</summary>
    public static ImmutableArray<TranscribedPage> OutOf(ImmutableArray<TranscribedPage> pages)
    {
        var heads = PageFlow.MarginLines(pages).Select(l => PageFlow.MarginKey(l.Text)).Where(k => k.Length > 0).Distinct().ToArray();
        return heads.Length == 0 ? pages : [.. pages.Select(p => p.Tables.Any(t => EdgeRow(t, p, heads) is not null) ? p with { Tables = [.. p.Tables.Select(t => Without(t, p, heads))] } : p)];
    }

    private static Table Without(Table table, TranscribedPage page, string[] heads)
    {
        while (EdgeRow(table, page, heads) is { } row && table.WithoutRow(row) is { } rest)
            table = rest;
        return table;
    }

    private static int? EdgeRow(Table table, TranscribedPage page, string[] heads) =>
        table.RowCount < 2 ? null : IsMargin(table, 0, page, heads) ? 0 : IsMargin(table, table.RowCount - 1, page, heads) ? table.RowCount - 1 : null;

    // Nothing but parts of one running head, at the edge of the page, in cells that reach into no other row.
    private static bool IsMargin(Table table, int row, TranscribedPage page, string[] heads)
    {
        var cells = table.Cells.Where(c => c.Row <= row && c.Row + c.RowSpan > row).ToList();
        var lines = cells.SelectMany(c => c.Lines).ToList();
        if (lines.Count == 0 || !cells.TrueForAll(c => c.RowSpan == 1) || !lines.TrueForAll(l => PageFlow.IsAtEdge(l.Box, page)))
            return false;
        var parts = lines.ConvertAll(l => PageFlow.MarginKey(l.Text));
        return parts.Exists(p => p.Length > 1) && Array.Exists(heads, h => parts.TrueForAll(p => h.Contains(p, StringComparison.Ordinal)) && parts.Sum(p => p.Length) == h.Length);
    }
}
