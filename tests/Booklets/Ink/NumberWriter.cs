using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Ink;

/// <summary>Writes numbers the ways forms write them.</summary>
internal static class NumberWriter
{
    public static decimal UnitFactor(string unit) => unit switch
    {
        "元" => 1m,
        "万元" => 10000m,
        "百万元" => 1000000m,
        "亿元" => 100000000m,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "not a unit of money"),
    };

    /// <summary>Decimals that forms print in a unit; in 亿元 they round.</summary>
    public static int DecimalsOf(string unit) => unit is "百万元" or "亿元" ? 4 : 2;

    public static string Write(decimal number, int decimals, NumberHabit habit)
    {
        if (number < 0) return Minus(habit) + Write(-number, decimals, habit);
        var plain = number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var grouped = number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return habit switch
        {
            NumberHabit.Thousands => grouped,
            NumberHabit.Spaced => grouped.Replace(',', ' '),
            NumberHabit.WideComma => grouped.Replace(',', '，'),
            NumberHabit.FullWidth => Widen(plain),
            _ => plain,
        };
    }

    /// <summary>Losses carry a hyphen or the mathematical sign.</summary>
    private static string Minus(NumberHabit habit) => habit is NumberHabit.FullWidth ? "－" : habit is NumberHabit.Plain ? "−" : "-";

    public static string Widen(string text)
    {
        var wide = new StringBuilder(text.Length);
        foreach (var c in text) wide.Append(c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c);
        return wide.ToString();
    }
}
