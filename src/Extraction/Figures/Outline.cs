using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// The headings one reads under: 一、 above （一） above 1.
internal sealed partial class Outline
{
    private const int LongestHeading = 40;

    private readonly string?[] levels = new string?[4];

    /// <summary>The headings in force, innermost first.</summary>
    public IEnumerable<string> Headings => levels.Reverse().Where(h => h is not null).Select(h => h!);

    /// <summary>Takes note of a line; true where it is a heading.</summary>
    public bool Take(Line line)
    {
        var plain = PrintedText.Squeeze(line.Text);
        if (plain.Length is < 2 or > LongestHeading || plain[^1] is '。' or '；' or ';' or '，')
            return false;
        var level = First().IsMatch(plain) ? 0 : Second().IsMatch(plain) ? 1 : Third().IsMatch(plain) ? 2 : -1;
        if (level < 0 || plain.Contains(':', StringComparison.Ordinal) && plain[^1] != ':')
            return false;
        levels[level] = plain;
        Array.Clear(levels, level + 1, levels.Length - level - 1);
        return true;
    }

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十\d]{1,3}[章部篇]分?|[一二三四五六七八九十]{1,3}[、.．]|附表[一二三四五六七八九十\d])", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex(@"^\((?:[一二三四五六七八九十]{1,3})\)|^第[一二三四五六七八九十\d]{1,3}节", RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){0,2}[、.．]?(?=[\u3400-\u9FFF])|\(\d{1,2}\)|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Third();
}
