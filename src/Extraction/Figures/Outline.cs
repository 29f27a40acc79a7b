using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// The headings one reads under: 一、 above （一） above 1.
internal sealed partial class Outline
{
    private const int LongestHeading = 40;
    private const int LongestUnnumbered = 16;
    private const double LargeType = 1.2;

    private readonly string?[] levels = new string?[4];

    /// <summary>The headings in force, innermost first.</summary>
    public IEnumerable<string> Headings => levels.Reverse().Where(h => h is not null).Select(h => h!);

    /// <summary>True for a line that heads what follows.</summary>
    /// <param name="line">A line outside tables.</param>
    /// <param name="usual">Height of the type that is usual on its page.</param>
    public static bool IsHeading(Line line, double usual) => LevelOf(line, usual) >= 0;

    /// <summary>Takes note of a line where it is a heading.</summary>
    public void Take(Line line, double usual)
    {
        var level = LevelOf(line, usual);
        if (level < 0)
            return;
        var plain = PrintedText.Squeeze(BeforeYear().Replace(PrintedText.Fold(line.Text), ""));
        levels[level] = plain;
        Array.Clear(levels, level + 1, levels.Length - level - 1);
    }

    /// <summary>A new page: a heading without a number may have ended with the page before.</summary>
    public void TurnPage()
    {
        if (levels[1] is { } heading && !Second().IsMatch(heading))
            Array.Clear(levels, 1, levels.Length - 1);
    }

    private static int LevelOf(Line line, double usual)
    {
        var plain = PrintedText.Squeeze(line.Text);
        if (Stem().IsMatch(line.Text) && plain.Length <= LongestHeading && plain.IndexOfAny(['。', '；', ';']) < 0)
            return 0;
        if (plain.Length is < 2 or > LongestHeading || plain[^1] is ',' or '，' or '?' || plain.IndexOfAny(['。', '；', ';']) > 0 || (UnitNote().Replace(plain, "") is var bare && bare.Contains(':', StringComparison.Ordinal) && plain[^1] != ':'))
            return -1;
        if (BeforeYear().Match(PrintedText.Fold(line.Text)) is { Success: true } numbered)
            return numbered.Value.Contains('.', StringComparison.Ordinal) ? 2 : 1;
        return First().IsMatch(plain) ? 0 : Second().IsMatch(plain) ? 1 : Third().IsMatch(plain) && !CountFirst().IsMatch(line.Text) ? 2 : IsSetLarge(line, plain, usual) ? 1 : -1;
    }

    // 人员构成 in larger type heads a part of the form without a number.
    private static bool IsSetLarge(Line line, string plain, double usual) =>
        plain.Length <= LongestUnnumbered && line.Box.Height >= LargeType * usual && plain.All(c => PrintedText.IsChinese(c) || c is '(' or ')' or '、' or '/');

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十\d]{1,3}[章部篇]分?|[一二三四五六七八九十]{1,3}[、.．]|附表[一二三四五六七八九十\d])", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    // 甲 我们是谁, 乙部 经营
    [GeneratedRegex(@"^[甲乙丙丁戊己庚辛壬癸][部编篇章]?[\s、．.]\s*[\u3400-\u9FFF][^:：]{1,24}(?:[(（].*[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Stem();

    [GeneratedRegex(@"^\((?:[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚])\)|^第[一二三四五六七八九十\d]{1,3}节", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    // 经济状况（金额：千元）: what it counts in makes a heading no pair.
    [GeneratedRegex(@"[(\[][^()\[\]]{0,6}(?:单位|金额|币种|货币):[^()\[\]]{1,10}[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex UnitNote();

    // 3.3 2021年度财务数据: its number and its year are two things.
    [GeneratedRegex(@"^\s*\d{1,2}(?:\.\d{1,2}){0,2}[、.．]?\s+(?=(?:19|20)\d{2}\s*年[^\d:;,]{0,12}$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeYear();

    // 3 人 兼职知识产权管理人员: a count before what it counts, or alone on its line, is no number of a heading.
    [GeneratedRegex(@"^\s*\d{1,2}\s?[人件项名家个](?:\s+[\u3400-\u9FFF]{2}|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex CountFirst();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){0,2}[、.．]?(?=[\u3400-\u9FFF])|\(\d{1,2}\)|[①-⑳]|[◆◇▲▶►•▪★☆※])", RegexOptions.CultureInvariant)]
    private static partial Regex Third();
}
