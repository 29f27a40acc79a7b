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

    /// <summary>The year of 2020年：4.30% with the place of its figure, alone in its place; empty where the text is anything else.</summary>
    /// <param name="folded">In plain form.</param>
    public static IReadOnlyList<(Period Year, int Start, int Length)> Single(string folded) =>
        Alone().Match(folded) is { Success: true } one ? [(new Period(int.Parse(one.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)), one.Groups["v"].Index, one.Groups["v"].Length)] : [];

    /// <summary>Each year of a heading such as 2022年度｜2021年度｜2020年度 with the place of its figure in a cell set the same way; empty where they do not match one by one.</summary>
    /// <param name="heading">The years, as printed.</param>
    /// <param name="folded">The figures, in plain form.</param>
    public static IReadOnlyList<(Period Year, int Start, int Length)> Across(string heading, string folded)
    {
        if (Years().Match(PrintedText.Squeeze(heading)) is not { Success: true } years || Figures().Match(folded) is not { Success: true } figures)
            return [];
        var (named, stated) = (years.Groups["y"].Captures, figures.Groups["v"].Captures);
        var found = named.Select(y => new Period(int.Parse(y.ValueSpan, CultureInfo.InvariantCulture))).Zip(stated, (year, v) => (year, v.Index, v.Length)).ToList();
        return named.Count == stated.Count && found.Select(f => f.year).Distinct().Count() == found.Count ? found : [];
    }

    /// <summary>True for a text that is nothing but years in a row: 2022年、2021年.</summary>
    public static bool AreYears(string text) => PrintedText.Squeeze(text) is var plain && Years().Match(plain) is { Success: true } years && years.Length == plain.Length;

    private const string Number = @"(?:[-△▲负]\s?)?\d[\d,.]*\d?(?:\s*(?:亿元|万元|千元|元|人|件|项|%))?";
    private const string One = @"(?<y>(?:19|20)\d{2})\s*(?:年度?|年末|年底)\s*[:,]?\s*(?<v>" + Number + ")";

    [GeneratedRegex("^\\s*(?:" + One + @"\s*[;,、。/]?\s*){2,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(One, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    // The colon tells 2020年：5 from the beginning of a date.
    [GeneratedRegex(@"^\s*(?<y>(?:19|20)\d{2})\s*(?:年度?|年末|年底)\s*:\s*(?<v>" + Number + @")\s*[;,、。]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    // 2020年/2021年/2022年, alone or in the brackets behind a label.
    [GeneratedRegex(@"(?<![\d.])(?<y>(?:19|20)\d{2})(?:年度?|年末|年底)?(?:[｜|/、,;](?<y>(?:19|20)\d{2})(?:年度?|年末|年底)?)+(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    [GeneratedRegex(@"^\s*(?<v>" + Number + @")(?:\s*[｜|/、;]\s*(?<v>" + Number + @"))+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
