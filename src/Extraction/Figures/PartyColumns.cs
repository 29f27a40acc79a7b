namespace DocPipeline.Extraction.Figures;

// 项目 | 牵头单位 | 合作单位: below the names of those compared stand answers and never labels, whatever their words: 单位类型 | 企业 | 高等院校.
// 指标 | 申报单位（单体） | 集团合并（参考）: what stands below the others is none of the applicant's.
internal sealed class PartyColumns(Grid grid, ReadingTools tools)
{
    private const int LongestHeading = 20;

    private readonly HashSet<string> own = [.. tools.Words("own-labels")];
    private readonly string[] others = [.. tools.Words("other-party-headings"), .. tools.Words("other-columns")];
    private readonly string[] columns = tools.Words("other-columns");
    private (int Row, bool Compares)? heading;
    private bool? comparesRows;

    /// <summary>True for a cell of a column that is headed by whom it is about.</summary>
    public bool Hold(GridCell cell) =>
        cell.Column > 0 && cell.ColumnSpan == 1 && cell.Row > Heading.Row && grid.At(Heading.Row, cell.Column) is { ColumnSpan: 1, Column: > 0 } above && (IsOwn(above) || IsOther(above));

    /// <summary>True for what another one than the applicant is headed by, and for every cell below it or in its rows.</summary>
    public bool AreOthers(GridCell cell) => IsBelowOthers(cell) || IsBesideOthers(cell);

    // 口径 | 指标 | 2022年 with 申报单位 at the head of some rows and 集团合并（参考） at that of others.
    private bool IsBesideOthers(GridCell cell) =>
        grid.At(cell.Row, 0) is { } head && head.LastColumn + 1 < cell.Column && !IsOwn(head) && Holds(head, columns) && (comparesRows ??= ComparesRows());

    private bool ComparesRows() => Enumerable.Range(0, grid.Rows).Select(r => grid.At(r, 0)).OfType<GridCell>().Any(IsOwn);

    private bool IsBelowOthers(GridCell cell) =>
        Heading.Compares && cell.Row >= Heading.Row && grid.At(Heading.Row, cell.Column) is { Column: > 0 } above && above.LastColumn >= cell.LastColumn && !IsOwn(above) && IsOther(above);

    // The first row that is not one cell across the table, where it names the applicant and another one side by side; the applicant's is a column
    // where something stands before it.
    private (int Row, bool Compares) Heading => heading ??= FindHeading();

    private (int Row, bool Compares) FindHeading()
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            var cells = Cells(r).ToList();
            if (cells.Count > 1)
                return cells.Exists(IsOwn) && cells.Exists(c => !IsOwn(c) && IsOther(c)) ? (r, cells.Exists(c => c.Column > 0 && IsOwn(c))) : (grid.Rows, false);
        }

        return (grid.Rows, false);
    }

    private IEnumerable<GridCell> Cells(int row) => Enumerable.Range(0, grid.Columns).Select(c => grid.At(row, c)).OfType<GridCell>().Distinct();

    private bool IsOwn(GridCell cell) => tools.Labels.Parse(cell.Text).Core is var core && (own.Contains(core) || own.Contains(core.Split('(')[0]) || (core.EndsWith(')') && own.Contains(core[(core.IndexOf('(', StringComparison.Ordinal) + 1)..^1])));

    private bool IsOther(GridCell cell) => Holds(cell, others);

    private static bool Holds(GridCell cell, string[] words) => PrintedText.Squeeze(cell.Text) is { Length: <= LongestHeading } plain && words.Any(w => plain.Contains(w, StringComparison.Ordinal));
}
