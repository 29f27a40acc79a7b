using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>
/// Whether a value of the online record stands somewhere on the form without having been given to a field. It never counts as the form's
/// statement; but nobody may say that the form leaves out what is printed on it.
/// </summary>
internal static partial class PrintedUnread
{
    // 3人 and 15件 stand in any plan; in a short line or cell they may be what was asked for. A single digit alone in a cell may be anything:
    // every table of goals has a 3.
    private const int FewestDigits = 3;
    private const int FewestBare = 2;
    private const int ShortLine = 24;
    private const int ShortestText = 2;

    private static readonly decimal[] Scales = [1, 1_000, 10_000, 1_000_000, 100_000_000];

    /// <summary>The first page on which it stands, or null.</summary>
    public static PageRef? PageOf(Dossier dossier, Statement online)
    {
        foreach (var page in dossier.Evidence.Unclaimed)
        {
            if (Holds(page.Text, online.Value))
                return page.Page;
        }

        return null;
    }

    private static bool Holds(string text, FieldValue value) => value switch
    {
        QuantityValue { Quantity: var quantity } => Numbers(text).Any(n => IsSame(n, quantity)),
        DateValue date => Dates().Matches(TextForm.Of(text)).Any(m => IsSame(m, date)),
        TextListValue list => list.Items.Length > 0 && list.Items.All(i => HoldsText(text, i)),
        TextValue written => HoldsText(text, written.Text),
        _ => false,
    };

    // Names and addresses may be broken over lines.
    private static bool HoldsText(string text, string value) =>
        TextForm.Of(value) is { Length: >= ShortestText } sought && TextForm.Of(text).Contains(sought, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(decimal Value, int Digits, bool IsBare, int Line)> Numbers(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var form = TextForm.Of(Grouped().Replace(line, ""));
            foreach (Match match in Number().Matches(form))
            {
                var digits = match.Value.Replace(",", "", StringComparison.Ordinal);
                if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    yield return (number, digits.Count(char.IsAsciiDigit), match.Length == form.Length, line.Length);
            }
        }
    }

    // Money may be printed in another unit than online.
    private static bool IsSame((decimal Value, int Digits, bool IsBare, int Line) printed, Quantity online) =>
        (printed.Digits >= FewestDigits || printed.Line <= ShortLine) &&
        (printed.Digits >= FewestBare || !printed.IsBare) &&
        (online.PrintedUnit.Dimension == UnitDimension.Money ? Array.Exists(Scales, s => printed.Value * s == online.Value) : printed.Value == online.Value);

    private static bool IsSame(Match printed, DateValue online) =>
        int.Parse(printed.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Year &&
        int.Parse(printed.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Month &&
        (online.Precision != DatePrecision.Day || (printed.Groups["d"].Success && int.Parse(printed.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Day));

    // Not what numbers an item, a day or a page, and no part of a code.
    [GeneratedRegex(@"(?<![\d.A-Za-z])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|(?<![\d.,A-Za-z])\d{1,20}(?:\.\d+)?(?![\d.A-Za-z、)）年月日页])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // 27 272 is one number.
    [GeneratedRegex(@"(?<=\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[年./-](?<m>\d{1,2})(?:[月./-](?<d>\d{1,2}))?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
