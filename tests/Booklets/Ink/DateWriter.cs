using System.Globalization;

namespace DocPipeline.Booklets.Ink;

/// <summary>Writes days and months from their ISO form.</summary>
internal static class DateWriter
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Write(string iso, DateHabit habit)
    {
        var parts = Array.ConvertAll(iso.Split('-'), p => int.Parse(p, CultureInfo.InvariantCulture));
        var (year, month, day) = (parts[0], parts[1], parts.Length > 2 ? parts[2] : 0);
        FormattableString text = habit switch
        {
            DateHabit.Chinese => day > 0 ? $"{year}年{month}月{day}日" : month == 1 ? $"{year}年元月" : (FormattableString)$"{year}年{month}月",
            DateHabit.Iso => day > 0 ? $"{year}-{month:00}-{day:00}" : (FormattableString)$"{year}-{month:00}",
            DateHabit.Dotted => day > 0 ? $"{year}.{month}.{day}" : (FormattableString)$"{year}.{month}",
            DateHabit.Slashed => day > 0 ? $"{year}/{month:00}/{day:00}" : (FormattableString)$"{year}/{month:00}",
            _ => day > 0 ? $"{Year(year)}年{Small(month)}月{Small(day)}日" : (FormattableString)$"{Year(year)}年{Small(month)}月",
        };
        return FormattableString.Invariant(text);
    }

    private static string Year(int year) => string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => Digits[c - '0']));

    private static string Small(int n) => n switch
    {
        < 10 => Digits[n].ToString(),
        10 => "十",
        < 20 => "十" + Digits[n - 10],
        _ => Digits[n / 10] + "十" + (n % 10 == 0 ? "" : Digits[n % 10].ToString()),
    };
}
