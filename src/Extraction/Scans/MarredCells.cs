using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Scans;

// 然 3.89 beside 3.67 and 3.74: strokes of a seal or of a pen were read as characters of a cell that holds a figure. The figure is read, and goes
// to a person: what lies over it may have hidden a part of it.
internal static class MarredCells
{
    /// <summary>More characters than these are words.</summary>
    private const int MostStrays = 6;

    /// <summary>The table with the figures of such cells alone in them.</summary>
    public static Grid Bare(Grid grid, ReadingTools tools)
    {
        if (grid.Cells.All(c => c.Passage.Confidence.Probability is null))
            return grid;
        var bare = new Dictionary<GridCell, GridCell>();
        foreach (var row in grid.Cells.Where(c => !c.Passage.IsBlank).GroupBy(c => c.Row))
        {
            var figures = row.Where(c => OnlyNumbers.AreAllOf(c.Passage.Folded, tools) && TokensOf(c, tools).Count == 1).ToList();
            foreach (var cell in row.Where(c => c.Column > 0 && c.Passage.Confidence.Probability is not null && !figures.Contains(c)))
            {
                if (figures.Count > 0 && FigureIn(cell, figures.Exists(HasDecimals), tools) is { } figure)
                    bare[cell] = cell with { Passage = figure, IsMarred = true };
            }
        }

        return bare.Count == 0 ? grid : grid.With([.. grid.Cells.Select(c => bare.GetValueOrDefault(c, c))]);
    }

    private static bool HasDecimals(GridCell cell) => cell.Text.Contains('.', StringComparison.Ordinal);

    private static List<NumberToken> TokensOf(GridCell cell, ReadingTools tools) => [.. tools.Values.Numbers.Scan(cell.Passage.Folded).Where(t => t is { IsCode: false, InCharacters: false })];

    private static Passage? FigureIn(GridCell cell, bool decimals, ReadingTools tools)
    {
        var text = cell.Passage.Folded;
        var tokens = TokensOf(cell, tools);

        // 7 above 2,547.25, in a column of figures that have their decimals.
        if (tokens.Count > 1 && decimals)
            tokens.RemoveAll(t => !text.AsSpan(t.Start, t.Length).Contains('.') && t.Length == 1);
        if (tokens is not [var figure])
            return null;
        var strays = PrintedText.Squeeze(text.Remove(figure.Start, figure.Length));
        return strays.Length is > 0 and <= MostStrays && tools.Labels.Match(cell.Text, []) is null && tools.Labels.Match(strays, []) is null ? cell.Passage.Part(figure.Start, figure.Length) : null;
    }
}
