using System.Globalization;
using System.Text.RegularExpressions;

namespace DocPipeline.Validation.Judging;

/// <summary>Finds the day a certificate was given: the latest date in its text that is not after the reference day.</summary>
internal static partial class CertificateDates
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>That day; a date without day or month counts from its beginning. Null where no date stands there.</summary>
    public static DateOnly? LatestUntil(string text, DateOnly limit)
    {
        DateOnly? latest = null;
        foreach (Match match in Date().Matches(text))
        {
            var year = Number(match.Groups["y"].Value);
            var month = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : 1;
            var day = match.Groups["d"].Success ? Number(match.Groups["d"].Value) : 1;
            if (year is < 1980 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
                continue;
            var date = new DateOnly(year, month, day);
            if (date <= limit && (latest is null || date > latest))
                latest = date;
        }

        return latest;
    }

    private static int Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var plain = text.Replace('○', '〇').Replace('零', '〇').Replace('O', '〇');
        if (plain.Length == 4)
            return plain.Aggregate(0, (sum, c) => (sum * 10) + Digits.IndexOf(c, StringComparison.Ordinal));

        // Months and days: 十, 十二, 二十, 二十三.
        var tens = plain.IndexOf('十', StringComparison.Ordinal);
        if (tens < 0)
            return Digits.IndexOf(plain[0], StringComparison.Ordinal);
        var before = tens == 0 ? 1 : Digits.IndexOf(plain[0], StringComparison.Ordinal);
        return (before * 10) + (tens == plain.Length - 1 ? 0 : Digits.IndexOf(plain[^1], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![0-9])(?<y>20\d\d|[〇○零O一二三四五六七八九]{4})\s*[年.\-/]\s*(?:度|(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*[月.\-/]\s*(?:(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?)?)?")]
    private static partial Regex Date();
}
