namespace DocPipeline.Extraction.Figures;

// 有效实用新型专利有效外观设计专利 over 40 | 6: without ruling, two headings as wide as their columns make one cell. Where either half is a label
// and two figures stand below, they are two. So they are where each ends with its own unit, 财务费用（万元）利税总额（万元）, whatever it names.
internal static class TouchingHeadings
{
    private const int ShortestLabel = 3;

    public static Grid Part(Grid grid, ReadingTools tools)
    {
        var parted = new Dictionary<GridCell, (GridCell Left, GridCell Right)>();
        foreach (var cell in grid.Cells)
        {
            if (cell is not { ColumnSpan: 2, RowSpan: 1 } || cell.Text.Length < 2 * ShortestLabel || cell.Row + 1 >= grid.Rows || !StandsOverTwo(grid, cell) || Split(cell, grid, tools) is not (> 0 and var at))
                continue;
            parted[cell] = cell.PartAt(at, at);
        }

        return grid.Parted(parted);
    }

    private static bool StandsOverTwo(Grid grid, GridCell cell) =>
        grid.At(cell.Row + 1, cell.Column) is { ColumnSpan: 1, Passage.IsBlank: false } left && grid.At(cell.Row + 1, cell.LastColumn) is { ColumnSpan: 1, Passage.IsBlank: false } right && left != right;

    // Where the second label begins; 0 where the text is one label, or parts nowhere or at several places.
    private static int Split(GridCell cell, Grid grid, ReadingTools tools)
    {
        if (cell.Text.Contains('\n', StringComparison.Ordinal) || tools.Labels.Match(cell.Text, []) is { IsListed: true })
            return 0;
        var places = Enumerable.Range(ShortestLabel, cell.Text.Length - (2 * ShortestLabel) + 1).Where(i => IsWhole(cell.Passage.Folded.AsSpan(0, i)) && cell.Passage.Folded[i] != '(' && IsWhole(cell.Passage.Folded.AsSpan(i))).ToList();
        var found = places.FindAll(i =>
            tools.Labels.Match(cell.Text[..i], []) is { IsListed: true, ByHeading: false, Fields: [var first] } &&
            tools.Labels.Match(cell.Text[i..], []) is { IsListed: true, ByHeading: false, Fields: [var second] } && first != second);
        if (found.Count == 0 && HeadsFigures(grid, cell, tools))
            found = places.FindAll(i => cell.Passage.Folded[i - 1] == ')' && cell.Passage.Folded[^1] == ')' && CountsIn(cell.Text[..i], tools) && CountsIn(cell.Text[i..], tools));
        return found is [var only] ? only : 0;
    }

    // Neither half ends within brackets: （万元） belongs to what stands before it.
    private static bool IsWhole(ReadOnlySpan<char> part)
    {
        var open = 0;
        foreach (var c in part)
        {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0)
                return false;
        }

        return open == 0;
    }

    private static bool CountsIn(string heading, ReadingTools tools) => tools.Labels.Parse(heading) is { Unit: not null, Core.Length: > 1 };

    private static bool HeadsFigures(Grid grid, GridCell cell, ReadingTools tools) =>
        new[] { cell.Column, cell.LastColumn }.All(c => grid.At(cell.Row + 1, c) is { } below && OnlyNumbers.AreAllOf(below.Passage.Folded, tools) && !tools.Periods.IsPeriod(below.Passage.Folded));
}
