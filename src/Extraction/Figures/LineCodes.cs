using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// Running numbers of the lines of a statistical form, which look like years or figures.
internal sealed partial class LineCodes(Grid grid, ReadingTools tools, HashSet<string> noise)
{
    private const int FewestCodes = 3;

    /// <summary>Codes from here on may leave some out; shorter ones that do may be figures.</summary>
    private const int LongCode = 100;

    /// <summary>True for 2001, 2002, 2003 below 代码: they number the rows and are no years.</summary>
    public bool Number(GridCell cell)
    {
        if (!IsBareNumber(cell) || cell.ColumnSpan > 1)
            return false;
        for (var r = cell.Row - 1; r >= 0; r--)
        {
            if (grid.At(r, cell.Column) is { Passage.IsBlank: false } above && !IsBareNumber(above))
                return above.Column == cell.Column && noise.Contains(tools.Labels.Parse(above.Text).Core);
        }

        return false;
    }

    /// <summary>True for — | a | b | c=b÷a and 甲 | 乙 | 1 | 2=1/3: a row that names the columns for whoever reckons with them.</summary>
    public static bool AreAllOf(IEnumerable<string> row)
    {
        var cells = row.Select(PrintedText.Squeeze).Where(c => c.Length > 0).ToList();
        return cells.Count > 2 && cells.TrueForAll(c => ColumnCode().IsMatch(c)) && cells.Exists(c => c.Any(l => char.IsAsciiLetter(l) || l is '甲' or '=' or '①'));
    }

    [GeneratedRegex(@"^(?:-+|/|[甲乙丙丁戊]|[(]?(?:[A-Za-z]|\d{1,2}|[①-⑳])[)]?(?:=[A-Za-z\d①-⑳()+*×÷/%-]{1,16})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnCode();

    /// <summary>The table without the codes before its labels, 101 单位名称 … 102 统一社会信用代码: three or more that count up, by one where they are short.</summary>
    public static Grid Strip(Grid grid)
    {
        var coded = grid.Cells.Where(c => Coded().IsMatch(c.Passage.Folded)).OrderBy(c => c.Row).ThenBy(c => c.Column).ToList();
        var codes = coded.ConvertAll(c => int.Parse(DigitsOf(c), System.Globalization.CultureInfo.InvariantCulture));
        if (coded.Count < FewestCodes || codes.Zip(codes.Skip(1)).Any(p => p.Second <= p.First || (p.Second < LongCode && p.Second != p.First + 1)))
            return grid;
        var bare = coded.ToDictionary(c => c, c => c with { Passage = c.Passage.Part(DigitsOf(c).Length + 1, c.Text.Length - DigitsOf(c).Length - 1) });
        return grid.With([.. grid.Cells.Select(c => bare.GetValueOrDefault(c, c))]);
    }

    private static string DigitsOf(GridCell cell) => cell.Passage.Folded[..cell.Passage.Folded.IndexOf(' ', StringComparison.Ordinal)];

    // 114 国家制造业单项冠军企业 □ 1是 ☑ 2否 holds its answer and is read as a pair. 23 有效专利 above 63件 is a card.
    [GeneratedRegex(@"^\d{1,3} (?=[\u3400-\u9FFF]{2}|PCT)\S+(?:\n.*)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Coded();

    /// <summary>Where the label begins behind the code of its question, 104 所在辖市区, or a remark to the title above, (副本) 统一社会信用代码; 0 where none stands before it.</summary>
    public static int Before(string folded) => Code().Match(folded).Length;

    [GeneratedRegex(@"^(?:\d{2,3}|\([\u3400-\u9FFF]{1,6}\)) +(?=[\u3400-\u9FFF]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private static bool IsBareNumber(GridCell cell) => PrintedText.Squeeze(cell.Text) is { Length: 4 } plain && plain.All(char.IsAsciiDigit);

    /// <summary>True for 件 17: the columns of the unit and of the line's code, set close.</summary>
    public bool FollowUnit(string folded)
    {
        var gap = folded.LastIndexOf(' ');
        return gap > 0 && folded.Length - gap <= 4 && folded[(gap + 1)..].All(char.IsAsciiDigit) && tools.Units.Whole(folded[..gap]) is not null;
    }
}
