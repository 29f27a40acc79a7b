using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Numbers;

// Dates as forms print them: 2022年6月18日, 2022-06-18, 2022.6, 二〇二二年六月, and 2 0 2 2 年 6 月 1 8 日 with a box for every digit.
internal static partial class DateParser
{
    /// <summary>Every date of a folded text that is at least a month, left to right.</summary>
    public static List<PrintedDate> Scan(string text)
    {
        var dates = new List<PrintedDate>();
        foreach (Match match in DatePattern().Matches(text))
        {
            if (Read(match) is { } value)
                dates.Add(new PrintedDate(match.Index, match.Length, value));
        }

        return dates;
    }

    private static DateValue? Read(Match match)
    {
        var year = NumberOf(match, "y", "cy");
        var month = NumberOf(match, "m", "cm");
        var day = NumberOf(match, "d", "cd");
        if (year is not (>= 1900 and <= 2100) || month is not (>= 1 and <= 12))
            return null;
        if (day is null)
            return new DateValue(new DateOnly(year.Value, month.Value, 1), DatePrecision.Month);
        return day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateValue(new DateOnly(year.Value, month.Value, day.Value), DatePrecision.Day)
            : null;
    }

    private static int? NumberOf(Match match, string digits, string characters)
    {
        if (match.Groups[digits] is { Success: true } plain)
            return int.Parse(plain.Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        if (match.Groups[characters] is not { Success: true } chinese)
            return null;
        if (chinese.Value == "元")
            return 1;
        var close = chinese.Value.Replace(" ", "", StringComparison.Ordinal);
        return characters == "cy" ? (int?)ChineseNumeral.ParseDigits(close) : (int?)ChineseNumeral.Parse(close)?.Value;
    }

    [GeneratedRegex(
        @"(?<![\d.])(?<y>(?:19|20)\d{2})\s?年\s?(?:(?<m>\d{1,2})|(?<cm>元))\s?月(?:\s?(?<d>\d{1,2})\s?日)?"
        + @"|(?<![\d.])(?<y>(?:19|20)\d{2})(?<s>[-/.])(?<m>\d{1,2})(?:\k<s>(?<d>\d{1,2}))?(?![\d%]|\.\d)"
        + @"|(?<![\d.] ?)(?<y>(?:1 9|2 0) \d \d) ?年 ?(?<m>\d(?: ?\d)?) ?月(?: ?(?<d>\d(?: ?\d)?) ?日)?"
        + @"|(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d)"
        + @"|(?<cy>[一二](?: ?[〇○零一二三四五六七八九]){3})\s?年\s?(?<cm>[一二三四五六七八九十元](?: ?[一二])?)\s?月(?:\s?(?<cd>[一二三四五六七八九十](?: ?[一二三四五六七八九十]){0,2})\s?日)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();
}
