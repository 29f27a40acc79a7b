using System.Globalization;

namespace DocPipeline.Reporting.Html;

/// <summary>How a criterion's amounts are shown: ratios as percentages, money in 万元 where it is large.</summary>
internal static class AmountText
{
    private const decimal Wan = 10_000m;
    private const int MostDecimals = 12;

    // A number and its unit stay on one line.
    private const char NoBreak = '\u00a0';

    /// <summary>Value and threshold together: as many decimals as it takes to tell them apart, so that 3.4999 % never reads 3.50 %.</summary>
    public static (string? Value, string? Threshold, string? Margin) Of(
        string? value, string? threshold, string? margin, string? unit, Texts texts)
    {
        if (Parsed(value) is not { } amount)
            return (value, Show(Parsed(threshold), unit, 2, texts) ?? threshold, null);
        var bound = Parsed(threshold);
        var decimals = 2;
        while (bound is { } b && b != amount && decimals < MostDecimals && Show(amount, unit, decimals, texts) == Show(b, unit, decimals, texts))
            decimals += 2;
        return (Show(amount, unit, decimals, texts), Show(bound, unit, decimals, texts) ?? threshold, Signed(Parsed(margin), unit, decimals, texts));
    }

    /// <summary>One amount of a tree, whose unit nobody states.</summary>
    public static string Step(string value) =>
        Parsed(value) is { } amount ? ValueText.Grouped(decimal.Round(amount, 6)) : value;

    private static string? Signed(decimal? margin, string? unit, int decimals, Texts texts)
    {
        if (margin is not { } amount)
            return null;
        var shown = unit == "ratio"
            ? $"{Rounded(amount * 100, decimals)}{NoBreak}{texts["percentage-points"]}"
            : Show(amount, unit, decimals, texts);
        return amount > 0 ? "+" + shown : shown?.Replace('-', '−');
    }

    private static string? Show(decimal? value, string? unit, int decimals, Texts texts)
    {
        if (value is not { } amount)
            return null;
        return unit switch
        {
            "ratio" => $"{Rounded(amount * 100, decimals)}{NoBreak}%",
            "元" when Math.Abs(amount) >= Wan => $"{Rounded(amount / Wan, decimals)}{NoBreak}{texts["unit.wan"]}",
            null or "" => Rounded(amount, decimals),
            _ => $"{Rounded(amount, decimals)}{NoBreak}{unit}",
        };
    }

    private static string Rounded(decimal amount, int decimals) => ValueText.Grouped(decimal.Round(amount, decimals));

    private static decimal? Parsed(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
