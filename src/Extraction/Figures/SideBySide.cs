namespace DocPipeline.Extraction.Figures;

// A sheet wider than it is high: 企业名称 | 某某公司 | 指标 | 2020年 | 2021年 | 2022年, the firm at the left and its figures at the right of the same rows. Each block has
// headings of its own, so each is read as a table of its own.
internal sealed class SideBySide
{
    /// <summary>A block has so many rows that begin with a label.</summary>
    private const int FewestRows = 2;

    private const int LongestBanner = 24;

    private readonly Grid grid;
    private readonly ReadingTools tools;
    private readonly string[] parties;

    private SideBySide(Grid grid, ReadingTools tools)
    {
        this.grid = grid;
        this.tools = tools;
        parties = [.. tools.Words("own-labels"), .. tools.Words("other-party-headings"), .. tools.Words("other-columns")];
    }

    /// <summary>The blocks of a table, the leftmost first; the table itself where it has but one.</summary>
    public static IEnumerable<Grid> Part(Grid grid, ReadingTools tools)
    {
        var blocks = new List<Grid>();
        while (new SideBySide(grid, tools).Find() is var (top, bottom, left, right))
        {
            blocks.Insert(0, grid.Cut(top, bottom, left, right, [.. Above(grid, top), .. grid.Around]));
            grid = top == 0 && bottom == grid.Rows - 1
                ? grid.Cut(0, bottom, 0, left - 1, grid.Around)
                : grid.With([.. grid.Cells.Where(c => c.Row < top || c.LastRow > bottom || c.Column < left)]);
        }

        return [grid, .. blocks];
    }

    // What stands across the table above the block heads it too.
    private static IEnumerable<string> Above(Grid grid, int top) =>
        Enumerable.Range(0, top).Reverse().Select(r => grid.At(r, 0)).OfType<GridCell>().Where(c => c.ColumnSpan == grid.Columns && !c.Passage.IsBlank).Take(2).Select(c => c.Text);

    private (int Top, int Bottom, int Left, int Right)? Find()
    {
        for (var r = 0; grid.Columns > 3 && r + FewestRows < grid.Rows; r++)
        {
            var cells = Row(r);
            if (cells.Count < 2 || (LeftOfBanners(cells) ?? LeftOfYears(cells) ?? BehindYears(cells)) is not { } left)
                continue;
            var right = cells[^1].LastColumn;
            var top = r > 0 && grid.At(r - 1, left) is { } banner && banner.Row == r - 1 && banner.Column == left && banner.LastColumn == right && IsBanner(banner) ? r - 1 : r;
            var bottom = Bottom(r, left, right);
            if (IsBlock(r, bottom, left) && IsBlock(r, bottom, Row(r)[0].Column))
                return (top, bottom, left, right);
        }

        return null;
    }

    // 一、单位信息 | 二、经济指标（万元）: a row of headings, each over a label and its value at least. Whom a block is about is another matter.
    private int? LeftOfBanners(List<GridCell> cells) =>
        cells.TrueForAll(c => IsBanner(c) && c.RowSpan == 1 && c.ColumnSpan > 1) && !cells.Exists(c => Array.Exists(parties, p => PrintedText.Squeeze(c.Text).Contains(p, StringComparison.Ordinal))) ? cells[^1].Column : null;

    // 企业名称 | 某某公司 | 指标 | 2020年 | 2021年 | 2022年
    private int? LeftOfYears(List<GridCell> cells)
    {
        var year = cells.FindIndex(IsYear);
        return year > 2 && IsYearHeads(cells, year) && IsCorner(cells[year - 1]) && cells.Skip(year).All(c => IsYear(c) || IsCorner(c)) && IsPair(cells, 0, year - 1) ? cells[year - 1].Column : null;
    }

    // 指标 | 2020年 | 2021年 | 2022年 | 企业名称 | 某某公司
    private int? BehindYears(List<GridCell> cells)
    {
        var last = cells.FindLastIndex(IsYear);
        return last > 1 && IsYearHeads(cells, 1) && IsCorner(cells[0]) && Enumerable.Range(1, last).All(i => IsYear(cells[i])) && IsPair(cells, last + 1, cells.Count) ? cells[last + 1].Column : null;
    }

    private bool IsYearHeads(List<GridCell> cells, int first) => first + 1 < cells.Count && IsYear(cells[first]) && IsYear(cells[first + 1]);

    private bool IsYear(GridCell cell) => tools.Periods.IsPeriod(cell.Passage.Folded);

    // 指标, or nothing: what heads labels is none.
    private bool IsCorner(GridCell cell) => cell.Passage.IsBlank || (tools.Labels.Match(cell.Text, []) is null && !cell.Text.Any(char.IsDigit));

    private bool IsPair(List<GridCell> cells, int from, int to) =>
        to - from >= 2 && tools.Labels.Match(cells[from].Text, []) is { IsListed: true } && !IsYear(cells[from + 1]) && tools.Labels.Match(cells[from + 1].Text, []) is null;

    // 三、人员情况（人）; what stands below a label is its value.
    private bool IsBanner(GridCell cell) =>
        cell.Text.Length <= LongestBanner && cell.Text.Count(PrintedText.IsChinese) >= 2 && !cell.Text.Any(char.IsAsciiLetter) && cell.Passage.Folded.IndexOf(':', StringComparison.Ordinal) < 0 && tools.Labels.Match(cell.Text, []) is null &&
        (cell.Row == 0 || grid.At(cell.Row - 1, cell.Column) is not { } above || tools.Labels.Match(above.Text, []) is null || above.LastColumn != cell.LastColumn);

    // Down to the first row in which something stands across the block's edge; what reaches beyond that row begins no longer in the block.
    private int Bottom(int top, int left, int right)
    {
        var bottom = top;
        while (bottom + 1 < grid.Rows && IsApart(bottom + 1, left) && Row(bottom + 1)[^1].LastColumn <= right)
            bottom++;
        while (bottom > top && grid.Cells.FirstOrDefault(c => c.Column >= left && c.Row <= bottom && c.Row > top && c.LastRow > bottom) is { } beyond)
            bottom = beyond.Row - 1;
        return bottom;
    }

    private bool IsApart(int row, int left) => Row(row) is { Count: > 0 } cells && cells.TrueForAll(c => c.LastColumn < left || c.Column >= left) && cells.Exists(c => c.Column >= left);

    // Its first column holds the labels of what stands at their right.
    private bool IsBlock(int top, int bottom, int column) =>
        Enumerable.Range(top, bottom - top + 1).Count(r => grid.At(r, column) is { } cell && cell.Column == column && cell.Row == r && tools.Labels.Match(cell.Text, []) is not null) >= FewestRows;

    private List<GridCell> Row(int row) => [.. Enumerable.Range(0, grid.Columns).Select(c => grid.At(row, c)).OfType<GridCell>().Distinct()];
}
