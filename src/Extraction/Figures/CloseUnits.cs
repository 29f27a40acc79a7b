namespace DocPipeline.Extraction.Figures;

// 类别 | 数量 | 单位 | 类别 | 数量 | 单位 without ruling: a short unit in the middle of its column comes near the label at its right, 件 其中：专职,
// and both were taken for one cell. The headings above say that they are two.
internal static class CloseUnits
{
    public static Grid Part(Grid grid, ReadingTools tools)
    {
        var names = tools.Words("unit-columns").ToHashSet();
        var parted = new Dictionary<GridCell, (GridCell Left, GridCell Right)>();
        foreach (var cell in grid.Cells)
        {
            var text = cell.Text;
            var gap = text.IndexOf(' ', StringComparison.Ordinal);
            if (gap <= 0 || cell.RowSpan > 1 || cell.Column + 1 >= grid.Columns || cell.LastColumn > cell.Column + 1 || (cell.ColumnSpan == 1 && grid.At(cell.Row, cell.Column + 1) is not null))
                continue;
            if (tools.Units.Whole(cell.Passage.Folded[..gap]) is null || !HeadsUnits(grid, cell, names, tools))
                continue;
            parted[cell] = cell.PartAt(gap, gap + 1);
        }

        return grid.Parted(parted);
    }

    // 单位 above the unit and another heading above the label.
    private static bool HeadsUnits(Grid grid, GridCell cell, HashSet<string> names, ReadingTools tools)
    {
        for (var r = cell.Row - 1; r >= 0; r--)
        {
            if (grid.At(r, cell.Column) is { ColumnSpan: 1 } above && names.Contains(tools.Labels.Parse(above.Text).Core))
                return grid.At(r, cell.Column + 1) is { Passage.IsBlank: false };
        }

        return false;
    }
}
