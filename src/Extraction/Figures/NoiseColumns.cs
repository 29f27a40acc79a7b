namespace DocPipeline.Extraction.Figures;

// Columns of running numbers or notes, 附注 and 行次: down to the next heading in them, over rows across the table.
internal sealed class NoiseColumns(Grid grid, GridRoles roles, ReadingTools tools, HashSet<string> headings)
{
    private readonly Dictionary<int, bool[]> columns = [];

    /// <summary>True for a cell in one of them: it names nothing at its right.</summary>
    public bool Hold(GridCell cell)
    {
        if (!columns.TryGetValue(cell.Column, out var below))
            columns[cell.Column] = below = Below(cell.Column);
        return cell.ColumnSpan == 1 && below[cell.Row];
    }

    private bool[] Below(int column)
    {
        var below = new bool[grid.Rows];
        var on = false;
        for (var r = 0; r < grid.Rows; r++)
        {
            below[r] = on;
            if (roles.Kind(r) == RowKind.Header && grid.At(r, column) is { ColumnSpan: 1 } head && roles.Role(head) == CellRole.Text && tools.Labels.Parse(head.Text).Core is var core && (on ? core.Length > 0 : headings.Contains(core)))
                on = headings.Contains(core);
        }

        return below;
    }
}
