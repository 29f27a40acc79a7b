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
    private const int ShortestLabel = 4;

    /// <summary>Between a label and its figure stand a unit in brackets, a colon, 为 or 共, and the figure itself.</summary>
    private const int LabelReach = 28;

    // No field holds as much; what is longer is a bar code or a digest, and a scale on top of it would pass what a decimal holds.
    private const decimal Largest = 1_000_000_000_000_000_000;

    // A figure rounded more coarsely than to its fourth digit may be anybody's.
    private const int FewestRounded = 4;

    private static readonly decimal[] Scales = [1, 1_000, 10_000, 1_000_000, 100_000_000];

    /// <summary>The first page on which it stands, or null.</summary>
    public static PageRef? PageOf(Dossier dossier, Statement online)
    {
        foreach (var page in dossier.Evidence.Unclaimed)
        {
            if (Holds(page.Text, online.Value) || (online.Value is QuantityValue { Quantity: var quantity } && IsLabelled(page.Text, quantity, dossier.FieldOf(online.Field))))
                return page.Page;
        }

        return null;
    }

    // 有效实用新型专利（件）66 in the midst of a long line: few digits are enough where a label of the field stands right before them.
    private static bool IsLabelled(string text, Quantity quantity, Field field)
    {
        var plain = TextForm.Of(text);
        return field.Labels.Append(field.Title).Select(TextForm.Of).Where(l => l.Length >= ShortestLabel).Any(label =>
        {
            for (var at = plain.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = plain.IndexOf(label, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var behind = plain.AsSpan(at + label.Length);
                if (NextNumber().Match(behind[..Math.Min(behind.Length, LabelReach)].ToString()) is { Success: true } next &&
                    decimal.TryParse(next.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) &&
                    IsSame((number, FewestDigits, false, 0), quantity))
                    return true;
            }

            return false;
        });
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
            var form = TextForm.Of(SideBySide().Replace(Grouped().Replace(line, ""), "|"));
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
        printed.Value <= Largest &&
        (printed.Digits >= FewestDigits || printed.Line <= ShortLine) &&
        (printed.Digits >= FewestBare || !printed.IsBare) &&
        (online.PrintedUnit.Dimension == UnitDimension.Money ? Array.Exists(Scales, s => printed.Value * s == online.Value || IsRounded(printed, s, online.Value)) : printed.Value == online.Value);

    // 77,430.86万元 stands for 774,308,617.32元.
    private static bool IsRounded((decimal Value, int Digits, bool IsBare, int Line) printed, decimal scale, decimal online)
    {
        var step = scale;
        for (var i = 0; i < printed.Value.Scale; i++)
            step /= 10;
        return printed.Digits >= FewestRounded && Math.Abs((printed.Value * scale) - online) * 2 <= step;
    }

    private static bool IsSame(Match printed, DateValue online) =>
        int.Parse(printed.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Year &&
        int.Parse(printed.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Month &&
        (online.Precision != DatePrecision.Day || (printed.Groups["d"].Success && int.Parse(printed.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) == online.Date.Day));

    // Not what numbers an item, a day or a page, and no part of a code. A figure whose decimals did not fit into its cell ends with its point.
    [GeneratedRegex(@"(?<![\d.A-Za-z])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|(?<![\d.,A-Za-z])\d{1,20}(?:\.\d+)?(?![\dA-Za-z、)）年月日页]|\.[^|])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[^\d,，。;；]{0,14}?(\d[\d,]*(?:\.\d+)?)(?![\d年月])", RegexOptions.CultureInvariant)]
    private static partial Regex NextNumber();

    // 27 272 is one number.
    [GeneratedRegex(@"(?<=\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // The figures of a row's columns.
    [GeneratedRegex(@"(?<=[\d.．元%])\s+(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SideBySide();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[年./-](?<m>\d{1,2})(?:[月./-](?<d>\d{1,2}))?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
