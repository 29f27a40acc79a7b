namespace DocPipeline.Extraction.Figures;

// 指标 | 单位 | 2021年: a dash in the column of units says that the row counts nothing; it is no value.
internal sealed class UnitColumns(Grid grid, ReadingTools tools)
{
    private readonly HashSet<string> names = [.. tools.Words("unit-columns")];
    private readonly Dictionary<int, bool> columns = [];

    /// <summary>True for a cell of a column headed 单位 in which units stand.</summary>
    public bool Hold(GridCell cell)
    {
        if (!columns.TryGetValue(cell.Column, out var known))
            columns[cell.Column] = known = IsOfUnits(cell.Column);
        return known && cell.ColumnSpan == 1;
    }

    /// <summary>True for the sign of 专利实施率 | ≥ | 89%, between a label and its figure as a unit may be.</summary>
    public static bool IsComparison(GridCell cell) => cell.Column > 0 && PrintedText.Squeeze(cell.Text) is "≥" or "≧" or ">=" or "≤" or "≦" or "<=" or ">" or "<" or "不低于" or "不少于" or "不高于" or "不超过";

    private bool IsOfUnits(int column)
    {
        var cells = grid.Cells.Where(c => c.Column == column && c.ColumnSpan == 1).ToList();
        return cells.Exists(c => names.Contains(tools.Labels.Parse(c.Text).Core)) && cells.Exists(c => tools.Units.Whole(c.Passage.Folded) is not null);
    }
}
