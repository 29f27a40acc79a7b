namespace DocPipeline.Extraction.Figures;

// 营业收入 | 1 | 37,671.21 and, two to a row further down, 职工总数 | 6 | 394 | 研发人员 | 7 | 53: a tax return numbers its lines, under a heading or
// under none. Where every number between a label and what it names counts on from the first, all of them do nothing else.
internal static class RowNumbers
{
    /// <summary>So many numbers that make one row of numbers are no accident.</summary>
    private const int FewestNumbers = 5;

    private const int LongestNumber = 3;

    /// <summary>The cells that number the lines of a table; empty where one of them may be a figure.</summary>
    public static HashSet<GridCell> Of(Grid grid, ReadingTools tools)
    {
        var between = new List<(GridCell Cell, int Number)>();
        for (var r = 0; r < grid.Rows; r++)
        {
            GridCell[] row = [.. Enumerable.Range(0, grid.Columns).Select(c => grid.At(r, c)).OfType<GridCell>().Distinct().Where(c => c.Row == r)];
            for (var i = 1; i + 1 < row.Length; i++)
            {
                if (NumberIn(row[i]) is { } number && IsLabel(row[i - 1]) && tools.Labels.Match(row[i + 1].Text, []) is not { IsListed: true })
                    between.Add((row[i], number));
            }
        }

        var numbers = between.ConvertAll(b => b.Number);
        numbers.Sort();
        return numbers.Count >= FewestNumbers && numbers.Zip(Enumerable.Range(1, numbers.Count)).All(n => n.First == n.Second) ? [.. between.Select(b => b.Cell)] : [];
    }

    private static bool IsLabel(GridCell cell) => cell.Text.Count(PrintedText.IsChinese) >= 2;

    private static int? NumberIn(GridCell cell) =>
        PrintedText.Squeeze(cell.Text) is { Length: > 0 and <= LongestNumber } plain && plain[0] != '0' && plain.All(char.IsAsciiDigit)
            ? int.Parse(plain, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
