using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A frame with a line below every row and none between its columns: the labels stand in one column, what they name in another, and every row
// would be one cell of both.
internal static class UnpartedColumns
{
    /// <summary>So many rows with room at one place; fewer may be chance.</summary>
    private const int FewestRows = 3;

    /// <summary>Of the rows, so many have it.</summary>
    private const double Share = 0.75;

    /// <summary>Columns stand so far apart, in heights of the text.</summary>
    private const double Gap = 1.2;

    /// <summary>True where most rows of a table of one column leave room at one place, with text at either side of it.</summary>
    public static bool Hold(RuledGrid grid, List<Glyph>?[] cells)
    {
        if (grid.Columns != 1 || grid.Rows < FewestRows)
            return false;
        var rows = cells.Where(c => c is { Count: > 0 }).Select(c => GapsOf(c!)).ToList();
        return rows.SelectMany(r => r).Any(gap => rows.Count(r => r.Exists(g => g.From < gap.To && gap.To <= g.To + 1)) is var alike && alike >= FewestRows && alike >= Share * rows.Count);
    }

    private static List<(double From, double To)> GapsOf(List<Glyph> glyphs)
    {
        var gaps = new List<(double From, double To)>();
        double? end = null;
        foreach (var glyph in glyphs.Where(g => g.CodePoint > ' ').OrderBy(g => g.Box.X))
        {
            if (end is { } right && glyph.Box.X - right > Gap * glyph.Box.Height)
                gaps.Add((right, glyph.Box.X));
            end = Math.Max(end ?? 0, glyph.Box.Right);
        }

        return gaps;
    }
}
