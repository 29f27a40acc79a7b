namespace DocPipeline.Extraction.Figures;

// Columns of running numbers or notes, 附注 and 行次: down to the next heading in them, over rows across the table.
internal sealed class NoiseColumns(Grid grid, GridRoles roles, ReadingTools tools, HashSet<string> headings)
{
    private const int HeadingRows = 3;

    private readonly Dictionary<int, bool[]> columns = [];
    private readonly Dictionary<int, bool> hints = [];
    private readonly Dictionary<int, bool> demands = [];
    private readonly string[] yearHeadings = tools.Words("year-columns");
    private readonly string[] hintHeadings = tools.Words("hint-columns");
    private readonly string[] demandHeadings = tools.Words("demand-columns");
    private readonly HashSet<GridCell> numbers = RowNumbers.Of(grid, tools);

    /// <summary>True for a cell in one of them: it names nothing at its right.</summary>
    public bool Hold(GridCell cell)
    {
        if (!columns.TryGetValue(cell.Column, out var below))
            columns[cell.Column] = below = Below(cell.Column);
        return numbers.Contains(cell) || (cell.ColumnSpan == 1 && below[cell.Row] && !AnswersLabel(cell));
    }

    // 备注 heads the last column of one part of the page's one table, 项目负责人 | 蔡某 ends another: what stands right behind a label is its value.
    private bool AnswersLabel(GridCell cell) =>
        roles.Kind(cell.Row) == RowKind.Pairs && cell.Column > 0 && grid.At(cell.Row, cell.Column - 1) is { Column: > 0 } left && tools.Labels.Match(left.Text, []) is { IsListed: true };

    /// <summary>
    /// True for an example or a demand between a label and its value. Where a page is one table, such a column holds labels and values further
    /// down, so that no label is one.
    /// </summary>
    public bool IsHint(GridCell cell) => IsEmptyYear(cell) || HoldsHints(cell.Column) && tools.Labels.Match(cell.Text, []) is not { IsListed: true } || IsDemand(cell);

    // 研发费用 | 三年合计≥销售收入3.5% | 万元 | 5336.00 below 申报条件: behind the label, whatever words it holds.
    private bool IsDemand(GridCell cell) =>
        cell.Column > 0 && cell.Row > 0 && HoldsDemands(cell.Column) && grid.At(cell.Row, cell.Column - 1) is { } left && tools.Labels.Match(left.Text, []) is { IsListed: true };

    // 单位名称 | — | 江苏…: below 所属年度, of what has no year.
    private bool IsEmptyYear(GridCell cell) =>
        tools.Values.IsAbsent(cell.Text) && IsHeaded(cell.Column, Math.Min(HeadingRows, cell.Row), yearHeadings);

    private bool HoldsDemands(int column) => IsHeaded(column, demands, demandHeadings);

    private bool HoldsHints(int column) => IsHeaded(column, hints, hintHeadings);

    // The same for all cells of a column.
    private bool IsHeaded(int column, Dictionary<int, bool> known, string[] words)
    {
        if (!known.TryGetValue(column, out var holds))
            known[column] = holds = IsHeaded(column, Math.Min(HeadingRows, grid.Rows), words);
        return holds;
    }

    // One of its first rows holds one of these words.
    private bool IsHeaded(int column, int rows, string[] words) =>
        Enumerable.Range(0, rows).Any(r => grid.At(r, column) is { ColumnSpan: 1 } top && words.Contains(tools.Labels.Parse(top.Text).Core));

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
