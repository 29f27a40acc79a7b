using System.Globalization;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Ink;

/// <summary>Writes values in a hand and says what the print states.</summary>
internal static class HiddenInk
{
    private const string Characters = "〇一二三四五六七八九";

    /// <summary>元 in one unit. 万 and 亿 stand for 万元 and 亿元 where a sentence drops the 元.</summary>
    public static decimal Factor(string unit) => unit switch
    {
        "元" => 1m,
        "千元" => 1000m,
        "万元" or "万" => 10000m,
        "百万元" => 1000000m,
        "亿元" or "亿" => 100000000m,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "not a unit of money"),
    };

    public static int Decimals(string unit) => unit switch { "百万元" or "亿元" or "亿" => 4, "千元" => 1, _ => 2 };

    /// <summary>An amount with the unit of its place; <paramref name="behind"/> writes it behind the figure.</summary>
    public static Printed Money(decimal yuan, string unit, bool behind, Hand hand, int? decimals = null)
    {
        var places = decimals ?? Decimals(unit);
        var rounded = Math.Round(yuan / Factor(unit), places, MidpointRounding.AwayFromZero);
        var digits = Digits(Math.Abs(rounded), places, hand);
        if (hand.Trimmed && digits.Contains('.', StringComparison.Ordinal)) digits = digits.TrimEnd('0').TrimEnd('.');
        var text = Wide((rounded >= 0 ? digits : hand.Minus + digits + hand.Minus switch { "(" => ")", "（" => "）", _ => "" }), hand.Digits) + (behind ? unit : "");
        return new Printed(text, Plain(rounded * Factor(unit)), "元", unit switch { "万" => "万元", "亿" => "亿元", _ => unit });
    }

    public static Printed Count(decimal count, string canonical, string counter, bool behind) =>
        new(Plain(count) + (behind ? counter : ""), Plain(count), canonical, counter);

    public static Printed Percent(decimal percent, bool behind, Hand hand)
    {
        var rounded = Math.Round(percent, percent == Math.Truncate(percent) ? 0 : hand.ShareDecimals, MidpointRounding.AwayFromZero);
        var digits = rounded.ToString(percent == Math.Truncate(percent) ? "0" : hand.ShareDecimals == 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
        return new Printed(digits + (behind ? hand.PercentSign : ""), Plain(rounded), "%", "%");
    }

    /// <summary>An ISO day or month.</summary>
    public static string Date(string iso, DayInk ink)
    {
        var parts = Array.ConvertAll(iso.Split('-'), p => int.Parse(p, CultureInfo.InvariantCulture));
        var (y, m, d) = (parts[0], parts[1], parts.Length > 2 ? parts[2] : 0);
        FormattableString text = ink switch
        {
            DayInk.PaddedDots => d > 0 ? $"{y}.{m:00}.{d:00}" : (FormattableString)$"{y}.{m:00}",
            DayInk.PaddedChinese => d > 0 ? $"{y}年{m:00}月{d:00}日" : (FormattableString)$"{y}年{m:00}月",
            DayInk.SpacedChinese => d > 0 ? $"{y} 年 {m} 月 {d} 日" : (FormattableString)$"{y} 年 {m} 月",
            DayInk.BareDashes => d > 0 ? $"{y}-{m}-{d}" : (FormattableString)$"{y}-{m}",
            DayInk.Chinese => d > 0 ? $"{y}年{m}月{d}日" : (FormattableString)$"{y}年{m}月",
            DayInk.PaddedDashes => d > 0 ? $"{y}-{m:00}-{d:00}" : (FormattableString)$"{y}-{m:00}",
            DayInk.BareDots => d > 0 ? $"{y}.{m}.{d}" : (FormattableString)$"{y}.{m}",
            DayInk.BareSlashes => d > 0 ? $"{y}/{m}/{d}" : (FormattableString)$"{y}/{m}",
            _ => d > 0 ? $"{Year(y)}年{Small(m)}月{Small(d)}日" : (FormattableString)$"{Year(y)}年{Small(m)}月",
        };
        return FormattableString.Invariant(text);
    }

    public static string Box(bool yes, BoxInk ink) => ink switch
    {
        BoxInk.Filled => yes ? "■是　□否" : "□是　■否",
        BoxInk.Ballot => yes ? "☑ 是　☐ 否" : "☐ 是　☑ 否",
        BoxInk.Behind => yes ? "是 ☑　否 □" : "是 □　否 ☑",
        BoxInk.BracketBefore => yes ? "（√）是　（　）否" : "（　）是　（√）否",
        BoxInk.BracketBehind => yes ? "是（√）　否（　）" : "是（　）　否（√）",
        BoxInk.Radio => yes ? "●是　○否" : "○是　●否",
        BoxInk.Square => yes ? "[√]是　[ ]否" : "[ ]是　[√]否",
        BoxInk.TickForBox => yes ? "√是　□否" : "□是　√否",
        BoxInk.Having => yes ? "☑有　□无" : "□有　☑无",
        BoxInk.HeavyTick => yes ? "✔是　□否" : "□是　✔否",
        BoxInk.Bullseye => yes ? "◉是　○否" : "○是　◉否",
        BoxInk.FilledBehind => yes ? "是■　否□" : "是□　否■",
        BoxInk.TickOrCross => yes ? "√" : "×",
        BoxInk.Word => yes ? "是" : "否",
        _ => yes ? "☒是　☐否" : "☐是　☒否",
    };

    public static string Plain(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Wide(string digits, DigitInk ink) => ink switch
    {
        DigitInk.WideComma => digits.Replace(',', '，'),
        DigitInk.Wide => string.Concat(digits.Select(c => c is >= '+' and <= '9' ? (char)(c + 0xFEE0) : c)),
        _ => digits,
    };

    private static string Digits(decimal number, int places, Hand hand) =>
        number.ToString((hand.Grouped ? "N" : "F") + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Year(int year) => string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => Characters[c - '0']));

    private static string Small(int n) => n switch
    {
        < 10 => Characters[n].ToString(),
        10 => "十",
        < 20 => "十" + Characters[n - 10],
        _ => Characters[n / 10] + "十" + (n % 10 == 0 ? "" : Characters[n % 10].ToString()),
    };
}
