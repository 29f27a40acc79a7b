namespace DocPipeline.Extraction.Figures;

// 项目 | 牵头单位 | 合作单位: below the names of those compared stand answers and never labels, whatever their words: 单位类型 | 企业 | 高等院校.
internal sealed class PartyColumns(Grid grid, ReadingTools tools)
{
    private const int LongestHeading = 20;

    private readonly HashSet<string> own = [.. tools.Words("own-labels")];
    private readonly string[] others = tools.Words("other-party-headings");
    private readonly Dictionary<int, int> headed = [];

    /// <summary>True for a cell of a column that is headed by whom it is about.</summary>
    public bool Hold(GridCell cell)
    {
        if (cell.Column == 0 || cell.ColumnSpan > 1)
            return false;
        if (!headed.TryGetValue(cell.Column, out var row))
            headed[cell.Column] = row = HeadingOf(cell.Column);
        return cell.Row > row;
    }

    // The first row that is not one cell across the table, where it names the applicant and another one side by side.
    private int HeadingOf(int column)
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            var cells = Enumerable.Range(0, grid.Columns).Select(c => grid.At(r, c)).OfType<GridCell>().Distinct().ToList();
            if (cells.Count == 1)
                continue;
            return cells.Exists(IsOwn) && cells.Exists(c => !IsOwn(c) && IsOther(c)) && cells.Exists(c => c.Column == column && c.ColumnSpan == 1 && c.Column > 0 && (IsOwn(c) || IsOther(c)))
                ? r
                : int.MaxValue;
        }

        return int.MaxValue;
    }

    private bool IsOwn(GridCell cell) => tools.Labels.Parse(cell.Text).Core is var core && (own.Contains(core) || own.Contains(core.Split('(')[0]));

    private bool IsOther(GridCell cell) => PrintedText.Squeeze(cell.Text) is { Length: <= LongestHeading } plain && others.Any(w => plain.Contains(w, StringComparison.Ordinal));
}
