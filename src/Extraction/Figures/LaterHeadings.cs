namespace DocPipeline.Extraction.Figures;

// 项目名称 over its value, and below both 开始 | 结束 | 专利实施率 over theirs: in a row where each cell has a figure of its own below it, a wording nobody
// listed is a heading like its neighbours, and no answer to the headings further up.
internal static class LaterHeadings
{
    /// <summary>True for such a wording.</summary>
    public static bool Hold(GridCell cell, GridRoles roles, Grid grid) =>
        cell.Row > 0 && roles.Kind(cell.Row) == RowKind.Header && roles.Row(cell.Row).ToList() is { Count: > 1 } row &&
        row.TrueForAll(c => roles.Role(c) == CellRole.Text && HeadsFigure(c, roles, grid)) && row.Exists(c => roles.Label(c) is not null);

    private static bool HeadsFigure(GridCell heading, GridRoles roles, Grid grid) =>
        heading.LastRow + 1 < grid.Rows && grid.At(heading.LastRow + 1, heading.Column) is { } below && below.Column == heading.Column && below.LastColumn == heading.LastColumn &&
        roles.Role(below) is CellRole.Value or CellRole.Period;
}
