using System.Globalization;
using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Numbers;

// Money as English headings name it: RMB'000, in thousands of RMB, RMB million, CNY 10,000, in RMB. The currency alone says
// nothing of what is counted in; with "in" or "unit" before it, it does.
internal static partial class WesternMoney
{
    /// <summary>How many yuan one unit is, for a text that names such a unit and nothing else; null for every other one.</summary>
    /// <param name="plain">Folded, without white space.</param>
    public static decimal? Whole(string plain) => plain.Length < 3 ? null
        : Scaled().Match(plain) is { Success: true } scaled ? ScaleOf(scaled)
        : Stated().IsMatch(plain) ? 1 : null;

    /// <summary>The same for the first such unit in a heading, 3FinancialdataRMB'000.</summary>
    public static decimal? In(string plain) => Within().Match(plain) is { Success: true } found ? ScaleOf(found) : null;

    private static decimal? ScaleOf(Match match)
    {
        var word = match.Groups["scale"].Value.ToUpperInvariant().TrimEnd('S').Replace("-", "", StringComparison.Ordinal);
        if (word.Trim('\'', '’', '‘', '′', '`', '´').Replace(",", "", StringComparison.Ordinal) is var digits && digits.All(char.IsAsciiDigit))
            return digits[0] == '0' ? Power(digits.Length) : decimal.Parse(digits, CultureInfo.InvariantCulture);
        return word switch
        {
            "THOUSAND" or "K" => 1_000,
            "TENTHOUSAND" => 10_000,
            "HUNDREDTHOUSAND" => 100_000,
            "MILLION" or "MN" or "MM" or "M" => 1_000_000,
            "HUNDREDMILLION" => 100_000_000,
            "BILLION" or "BN" => 1_000_000_000,
            _ => null,
        };
    }

    private static decimal Power(int zeros) => zeros switch { 3 => 1_000, 4 => 10_000, 6 => 1_000_000, _ => 1 };

    [GeneratedRegex(
        @"^(?:(?:all)?(?:amounts?|figures?|unit|currency)?(?:are|is)?:?(?:expressed|stated)?(?:in)?)(?:(?:RMB|CNY|¥|￥)(?:in|yuan)?(?<scale>['’‘′`´]?(?:000){1,2}s?|(?:ten|hundred)?-?(?:thousand|million|billion)s?|10,?000|100,?000,?000|mn|mm|m|k|bn)(?:yuan)?|(?<scale>['’‘′`´](?:000){1,2}s?|(?:ten|hundred)?-?(?:thousand|million|billion)s?)(?:of|in)?(?:RMB|CNY|yuan)(?:yuan)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scaled();

    [GeneratedRegex("^(?:(?:amounts?|figures?)?in|unit:|currencyunit:)(?:RMB|CNY)(?:yuan)?$|^(?:RMB|CNY)yuan$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stated();

    [GeneratedRegex(
        @"(?:RMB|CNY)(?:in)?(?<scale>['’‘′`´]000(?:000)?s?|(?:ten|hundred)?-?(?:thousand|million|billion)s?)|(?:in)(?<scale>(?:ten|hundred)?-?(?:thousand|million|billion)s?)(?:of)?(?:RMB|CNY|yuan)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Within();
}
