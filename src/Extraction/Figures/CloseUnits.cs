using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 类别 | 数量 | 单位 | 类别 | 数量 | 单位 without ruling: a short unit in the middle of its column comes near the label at its right, 件 其中：专职,
// and both were taken for one cell. The headings above say that they are two.
internal static class CloseUnits
{
    public static Grid Part(Grid grid, ReadingTools tools)
    {
        var names = tools.Words("unit-columns").ToHashSet();
        var parted = new Dictionary<GridCell, (GridCell Unit, GridCell Label)>();
        foreach (var cell in grid.Cells)
        {
            var text = cell.Text;
            var gap = text.IndexOf(' ', StringComparison.Ordinal);
            if (gap <= 0 || cell.RowSpan > 1 || cell.Column + 1 >= grid.Columns || cell.LastColumn > cell.Column + 1 || (cell.ColumnSpan == 1 && grid.At(cell.Row, cell.Column + 1) is not null))
                continue;
            if (tools.Units.Whole(cell.Passage.Folded[..gap]) is null || !HeadsUnits(grid, cell, names, tools))
                continue;
            var rest = cell.Passage.Part(gap + 1, text.Length - gap - 1);
            var edge = rest.Box.X;
            parted[cell] = (
                cell with { ColumnSpan = 1, Passage = cell.Passage.Part(0, gap), Box = Box.FromEdges(cell.Box.X, cell.Box.Y, edge, cell.Box.Bottom) },
                cell with { Column = cell.Column + 1, ColumnSpan = 1, Passage = rest, Box = Box.FromEdges(edge, cell.Box.Y, Math.Max(cell.Box.Right, rest.Box.Right), cell.Box.Bottom) });
        }

        return parted.Count == 0 ? grid : grid.With([.. grid.Cells.SelectMany(c => parted.TryGetValue(c, out var two) ? (GridCell[])[two.Unit, two.Label] : [c])]);
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
