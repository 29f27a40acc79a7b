namespace DocPipeline.Extraction.Figures;

// What a label goes on with: 其中：专职 and 兼职 with 知识产权管理人员 before them.
internal sealed class WholeLabels(Grid grid, GridRoles roles)
{
    private readonly Lazy<GridCell[]> heads = new(() =>
        [.. grid.Cells.Where(c => roles.Label(c) is not null && !IsPart(c)).DistinctBy(c => (c.Row, c.Column)).OrderBy(c => c.Row).ThenBy(c => c.Column)]);

    /// <summary>True for a label that only names a part, 其中：专职.</summary>
    public static bool IsPart(GridCell cell) => IsPart(cell.Text);

    /// <summary>The same of its wording.</summary>
    public static bool IsPart(string label) => PrintedText.Squeeze(label).StartsWith("其中", StringComparison.Ordinal);

    /// <summary>The last label before a label in reading order, then those that one goes on with itself; where pairs stand in columns, the one above it too.</summary>
    public IEnumerable<string> Of(GridCell label)
    {
        if (HeadedAsPart(label) is { } beside)
            return [beside.Text];
        var last = Array.FindLastIndex(heads.Value, c => c.Row < label.Row || (c.Row == label.Row && c.Column < label.Column));
        IEnumerable<string> whole = last < 0 ? [] : [heads.Value[last].Text];

        // 知识产权管理人员 | 专职 | 兼职: what went on with the label before it does so for the next one too.
        for (var i = last; i > 0 && heads.Value[i].Row == label.Row && roles.Label(heads.Value[i]) is { ByHeading: true }; i--)
            whole = [.. whole, heads.Value[i - 1].Text, .. Over(heads.Value[i])];
        return IsPart(label) ? whole.Concat(Above(label)) : whole;
    }

    // 知识产权管理人员 | 5 | PCT专利申请 | 3 over 专职 | 4 | 兼职 | 1: what 专职 goes on with stands above it, not before it.
    private IEnumerable<string> Over(GridCell head) => head.Row > 0 && grid.At(head.Row - 1, head.Column) is { } above && roles.Label(above) is not null ? [above.Text] : [];

    // 有效专利 | 其中 over 发明 | 实用新型, and 有效商标 behind them: the parts are of what stands before 其中.
    private GridCell? HeadedAsPart(GridCell label) =>
        label.Row > 0 && grid.At(label.Row - 1, label.Column) is { Column: > 0 } above && IsPart(above) && above.Row < label.Row && grid.At(above.Row, above.Column - 1) is { } beside && roles.Label(beside) is not null ? beside : null;

    // 其中：专职 may go on with 知识产权管理人员 in the row above, whatever stands in the column at its left.
    private IEnumerable<string> Above(GridCell label)
    {
        for (var r = label.Row - 1; r >= 0 && roles.Kind(r) == RowKind.Pairs && grid.At(r, label.Column) is { } above && roles.Label(above) is not null; r--)
        {
            if (!IsPart(above))
                return [above.Text];
        }

        return [];
    }
}
