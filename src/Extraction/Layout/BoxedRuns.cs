using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Registration forms give every character of a code a box of its own, and the parts of a date one each: 2024 | 年 | 07 | 月. Together they are one entry.
internal static class BoxedRuns
{
    /// <summary>The shortest code, a telephone number, has so many characters.</summary>
    public const int FewestCharacters = 7;

    private const int FewestParts = 4;

    /// <summary>Boxes of one run are as wide as the usual one of them, give or take this share of it.</summary>
    private const double Alike = 0.2;

    /// <summary>The table with such runs of cells joined.</summary>
    public static Table Join(Table table)
    {
        if (table.ColumnCount < FewestParts)
            return table;
        var joined = ImmutableArray.CreateBuilder<Cell>(table.Cells.Length);
        foreach (var row in table.Cells.GroupBy(c => c.Row))
            Join([.. row.OrderBy(c => c.Column)], joined);
        return joined.Count == table.Cells.Length ? table : table with { Cells = [.. joined.OrderBy(c => c.Row).ThenBy(c => c.Column)] };
    }

    private static void Join(List<Cell> row, ImmutableArray<Cell>.Builder joined)
    {
        for (var i = 0; i < row.Count;)
        {
            var end = EndOf(row, i, IsCharacter);

            // A blank box in the run, or at its end, is a character that was not read; what room is left beside the boxes is none.
            if (end - i >= FewestCharacters && (end == row.Count || row[end].Lines.Length > 0 || IsRoom(row, end, i, end)))
            {
                var (first, last) = (i > 1 && IsRoom(row, i - 1, i, end) ? i - 1 : i, end < row.Count && IsRoom(row, end, i, end) ? end : end - 1);
                if (first < i)
                    joined.RemoveAt(joined.Count - 1);
                joined.Add(Joined(row.GetRange(i, end - i)) with { Column = row[first].Column, ColumnSpan = row[last].Column + row[last].ColumnSpan - row[first].Column, Box = row[first].Box.Union(row[last].Box) });
                i = last + 1;
                continue;
            }

            end = EndOf(row, i, IsPartOfDate);
            if (end - i >= FewestParts && TextOf(row[i]).All(char.IsAsciiDigit) && TextOf(row[i + 1]) == "年")
            {
                joined.Add(Joined(row.GetRange(i, end - i)));
                i = end;
                continue;
            }

            joined.Add(row[i++]);
        }
    }

    // 代码 | | 9 | 1 | 3 … 1 | J | |: boxes drawn into a cell leave it wider or narrower than themselves at either end.
    private static bool IsRoom(List<Cell> row, int at, int start, int end)
    {
        var usual = row.GetRange(start, end - start).Select(c => c.Box.Width).Order().ElementAt((end - start) / 2);
        return row[at] is { RowSpan: 1, Lines.IsEmpty: true } && Math.Abs(row[at].Box.Width - usual) > Alike * usual;
    }

    // Cells of one row only, each beside the one before it.
    private static int EndOf(List<Cell> row, int start, Func<string, bool> belongs)
    {
        var end = start;
        while (end < row.Count && row[end].RowSpan == 1 && belongs(TextOf(row[end])) && (end == start || row[end].Column == row[end - 1].Column + row[end - 1].ColumnSpan))
            end++;
        return end;
    }

    private static bool IsCharacter(string text) => text is [var only] && char.IsAsciiLetterOrDigit(only);

    private static bool IsPartOfDate(string text) => text is "年" or "月" or "日" or "至" or "-" or "~" or "起" or "止" || (text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit));

    private static string TextOf(Cell cell) => cell.Lines is [var line] ? PrintedText.Squeeze(line.Text) : "";

    private static Cell Joined(List<Cell> run)
    {
        var lines = run.ConvertAll(c => c.Lines[0]);
        var line = new Line(string.Concat(lines.Select(l => l.Text)), [.. lines.SelectMany(l => l.Boxes)], lines.Select(l => l.Confidence).Aggregate(Confidence.Weakest));
        return run[0] with { ColumnSpan = run[^1].Column + run[^1].ColumnSpan - run[0].Column, Box = run[0].Box.Union(run[^1].Box), Lines = [line] };
    }
}
