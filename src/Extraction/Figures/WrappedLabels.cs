namespace DocPipeline.Extraction.Figures;

// Without ruling, the first line of a wrapped label is taken for a row of its own. Where the two lines are a label only
// together, they are one.
internal static class WrappedLabels
{
    public static Grid Join(Grid grid, ReadingTools tools)
    {
        var joined = new Dictionary<GridCell, GridCell?>();
        foreach (var upper in grid.Cells)
        {
            if (upper.LastRow + 1 >= grid.Rows || grid.At(upper.LastRow + 1, upper.Column) is not { } lower || lower.Column != upper.Column || joined.ContainsKey(upper))
                continue;
            if (!IsAloneInPlace(grid, upper) || tools.Labels.Match(upper.Text, []) is not null || tools.Labels.Match(lower.Text, []) is not null)
                continue;
            if (tools.Labels.Match(upper.Text + lower.Text, grid.Around) is null)
                continue;
            joined[upper] = null;
            joined[lower] = lower with { Passage = Passage.Of([upper.Passage.AsLine(), lower.Passage.AsLine()], lower.Box) };
        }

        return grid.With(joined);
    }

    // The place right of a wrapped first line is empty: its value stands beside the second line.
    private static bool IsAloneInPlace(Grid grid, GridCell cell) =>
        cell.LastColumn + 1 >= grid.Columns || grid.At(cell.Row, cell.LastColumn + 1) is null;
}
