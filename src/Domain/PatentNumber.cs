using System.Globalization;
using System.Text.RegularExpressions;

namespace DocPipeline.Domain;

/// <summary>专利申请号。A Chinese application number: 12+1 digits since October 2003, 8+1 before; the last is a check digit.</summary>
/// <param name="Body">The digits before the check digit.</param>
/// <param name="Check">The check digit (X for ten), or null where none is printed.</param>
public sealed partial record PatentNumber(string Body, char? Check)
{
    private static ReadOnlySpan<int> Weights => [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

    /// <summary>Year of filing.</summary>
    public int Year
    {
        get
        {
            if (Body.Length == 12)
                return int.Parse(Body.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            var year = int.Parse(Body.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
            return year + (year >= 85 ? 1900 : 2000);
        }
    }

    /// <summary>Kind told by the type digit; unknown where it is none of them.</summary>
    public PatentKind Kind => (Body.Length == 12 ? Body[4] : Body[2]) switch
    {
        '1' or '8' => PatentKind.Invention,
        '2' or '9' => PatentKind.UtilityModel,
        '3' => PatentKind.Design,
        _ => PatentKind.Unknown,
    };

    /// <summary>False where the check digit is wrong; true where it is right or not printed.</summary>
    public bool CheckHolds
    {
        get
        {
            if (Check is not { } check)
                return true;
            var sum = 0;
            for (var i = 0; i < Body.Length; i++)
                sum += (Body[i] - '0') * Weights[i];
            var rest = sum % 11;
            return check == (rest == 10 ? 'X' : (char)('0' + rest));
        }
    }

    /// <summary>Reads <c>ZL 2020 1 0123456.7</c> and the like; null where it is no application number (a publication number, say).</summary>
    public static PatentNumber? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Digits(text);
        return digits.Length switch
        {
            13 => new PatentNumber(digits[..12], digits[12]),
            12 when !digits.EndsWith('X') => new PatentNumber(digits, null),
            9 when !text.Contains("CN", StringComparison.OrdinalIgnoreCase) => new PatentNumber(digits[..8], digits[8]),
            8 when !digits.EndsWith('X') && !text.Contains("CN", StringComparison.OrdinalIgnoreCase) => new PatentNumber(digits, null),
            _ => null,
        };
    }

    /// <summary>The numbers of granted patents in running text, ZL before them.</summary>
    public static MatchCollection GrantedIn(string text) => Granted().Matches(text);

    /// <summary>The numbers in a row of a list of patents: those with ZL before them, and those with a point and the right check digit at their end.</summary>
    public static IEnumerable<Match> ListedIn(string text) =>
        Granted().Matches(text).Concat(Pointed().Matches(text).Where(m => Parse(m.Value) is { CheckHolds: true }));

    /// <summary>The twelve digits that tell an application, whatever follows them; null where a number has fewer.</summary>
    public static string? ApplicationOf(string number) => Digits(number) is { Length: >= 12 } digits ? digits[..12] : null;

    /// <summary>The digits and a final X, without ZL, CN, dots and spaces.</summary>
    public static string Digits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = CodeForm.Of(text);
        return string.Concat(form.Where((c, i) => char.IsAsciiDigit(c) || (c == 'X' && i == form.Length - 1)));
    }

    [GeneratedRegex(@"ZL\s*(?:19|20)\d{2}[1-389]\d{7}(?:\s*\.\s*)?[\dX]?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Granted();

    [GeneratedRegex(@"(?<![\dZL.])(?:19|20)\d{2}[1-389]\d{7}\.[\dX](?![\d.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pointed();
}
