using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 21年 | 22年 | 23年 below 近三年（2021—2023年）: years of which the century is left out. Alone, 10年 may be how long something lasts.
internal static partial class ShortYears
{
    private const int Century = 2000;

    // Without a caption that names them, three years in a row up to the last one can be nothing else.
    private const int FewestUnnamed = 3;

    /// <summary>The table with their years in full.</summary>
    public static Grid Spell(Grid grid, int? lastYear)
    {
        var years = grid.Cells.Select(c => (Cell: c, Year: YearOf(c.Text))).Where(y => y.Year is not null).ToDictionary(y => y.Cell, y => y.Year!.Value);
        var named = years.Values.Distinct().Order().ToList();
        if (named.Count < 2 || !(grid.Around.Concat(Bands(grid)).Any(a => Holds(a, named)) || IsKnown(named, lastYear)))
            return grid;
        return grid.With([.. grid.Cells.Select(c => years.TryGetValue(c, out var year) ? Spelt(c, year) : c)]);
    }

    private static int? YearOf(string text) =>
        Short().Match(PrintedText.Squeeze(text)) is { Success: true } year ? Century + int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    // 经营情况（2021—2023年） across the table, above its headings.
    private static IEnumerable<string> Bands(Grid grid) => grid.Cells.Where(c => c.ColumnSpan == grid.Columns).Select(c => c.Text);

    private static bool Holds(string caption, List<int> years) =>
        Range().Match(PrintedText.Squeeze(caption)) is { Success: true } range && Full(range.Groups[1].Value) <= years[0] && years[^1] <= Full(range.Groups[2].Value);

    private static int Full(string year) => int.Parse(year, CultureInfo.InvariantCulture) is var number && number < 100 ? Century + number : number;

    private static bool IsKnown(List<int> years, int? lastYear) =>
        years.Count >= FewestUnnamed && years[^1] == lastYear && years[^1] - years[0] == years.Count - 1;

    private static GridCell Spelt(GridCell cell, int year)
    {
        var line = cell.Passage.AsLine();
        var start = line.Text.TakeWhile(c => !char.IsDigit(c)).Count();
        var end = start + line.Text.Skip(start).TakeWhile(char.IsDigit).Count();
        var text = line.Text[..start] + year.ToString(CultureInfo.InvariantCulture) + line.Text[end..];
        ImmutableArray<Box> boxes = [.. line.Boxes[..start], line.Boxes[start], line.Boxes[start], .. line.Boxes[start..]];
        return cell with { Passage = Passage.Of(new Line(text, boxes, line.Confidence)) };
    }

    [GeneratedRegex(@"^['’]?([0-9]{2})年(?:度|末|底)?(?:[(](?:元|千元|万元|百万元|亿元|实际|完成|实绩)[)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})年?度?(?:-|~|至|到)((?:20)?\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
