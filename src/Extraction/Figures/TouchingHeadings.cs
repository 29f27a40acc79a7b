namespace DocPipeline.Extraction.Figures;

// 有效实用新型专利有效外观设计专利 over 40 | 6: without ruling, two headings as wide as their columns make one cell. Where either half is a label
// and two figures stand below, they are two.
internal static class TouchingHeadings
{
    private const int ShortestLabel = 3;

    public static Grid Part(Grid grid, ReadingTools tools)
    {
        var parted = new Dictionary<GridCell, (GridCell Left, GridCell Right)>();
        foreach (var cell in grid.Cells)
        {
            if (cell is not { ColumnSpan: 2, RowSpan: 1 } || cell.Text.Length < 2 * ShortestLabel || cell.Row + 1 >= grid.Rows || !StandsOverTwo(grid, cell) || Split(cell, tools) is not (> 0 and var at))
                continue;
            parted[cell] = cell.PartAt(at, at);
        }

        return grid.Parted(parted);
    }

    private static bool StandsOverTwo(Grid grid, GridCell cell) =>
        grid.At(cell.Row + 1, cell.Column) is { ColumnSpan: 1, Passage.IsBlank: false } left && grid.At(cell.Row + 1, cell.LastColumn) is { ColumnSpan: 1, Passage.IsBlank: false } right && left != right;

    // Where the second label begins; 0 where the text is one label, or parts nowhere or at several places.
    private static int Split(GridCell cell, ReadingTools tools)
    {
        if (cell.Text.Contains('\n', StringComparison.Ordinal) || tools.Labels.Match(cell.Text, []) is { IsListed: true })
            return 0;
        int[] found =
        [
            .. Enumerable.Range(ShortestLabel, cell.Text.Length - (2 * ShortestLabel) + 1).Where(i =>
                tools.Labels.Match(cell.Text[..i], []) is { IsListed: true, ByHeading: false, Fields: [var first] } &&
                tools.Labels.Match(cell.Text[i..], []) is { IsListed: true, ByHeading: false, Fields: [var second] } && first != second),
        ];
        return found is [var only] ? only : 0;
    }
}
