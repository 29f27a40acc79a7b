using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Values;

// The figures of several years in one place: 2020年：245.88  2021年：210.96; 2020年 84,968.33 万元；2021年 105,276.35 万元.
internal static partial class YearSeries
{
    /// <summary>Each year with the place of its figure; empty where the text is anything else, or names a year twice.</summary>
    /// <param name="folded">In plain form.</param>
    public static IReadOnlyList<(Period Year, int Start, int Length)> Of(string folded)
    {
        if (folded.Length < 12 || !Whole().IsMatch(folded))
            return [];
        var items = Item().Matches(folded)
            .Select(m => (new Period(int.Parse(m.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)), m.Groups["v"].Index, m.Groups["v"].Length))
            .ToList();
        return items.Select(i => i.Item1).Distinct().Count() == items.Count ? items : [];
    }

    private const string One = @"(?<y>(?:19|20)\d{2})\s*(?:年度?|年末|年底)\s*[:,]?\s*(?<v>(?:[-△▲负]\s?)?\d[\d,.]*\d?(?:\s*(?:亿元|万元|千元|元|人|件|项|%))?)";

    [GeneratedRegex("^\\s*(?:" + One + @"\s*[;,、。/]?\s*){2,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(One, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
