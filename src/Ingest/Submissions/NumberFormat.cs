using System.Globalization;
using System.Text.RegularExpressions;

namespace DocPipeline.Ingest.Submissions;

/// <summary>
/// How a workbook shows a number. A value is handed on as it is shown where that adds something (a date, a per cent sign,
/// trailing zeros, a unit written into the format), and never less exactly than it is stored.
/// </summary>
internal sealed partial record NumberFormat(bool IsPercent, int Decimals, string Suffix, string? DatePattern)
{
    public static NumberFormat General { get; } = new(false, 0, "", null);

    public static NumberFormat BuiltIn(uint id) => id switch
    {
        2 or 4 or 7 or 8 or 39 or 40 or 44 => General with { Decimals = 2 },
        9 => General with { IsPercent = true },
        10 => General with { IsPercent = true, Decimals = 2 },
        17 or 55 => General with { DatePattern = "yyyy-MM" },
        22 => General with { DatePattern = "yyyy-MM-dd HH:mm:ss" },
        (>= 14 and <= 16) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or (>= 56 and <= 58) => General with { DatePattern = "yyyy-MM-dd" },
        _ => General,
    };

    public static NumberFormat Of(string code)
    {
        string positive = code.Split(';')[0];
        string bare = Literals().Replace(positive, "").ToLowerInvariant();
        if (bare.Contains('y') || (bare.Contains('d') && bare.Contains('m')))
        {
            string pattern = !bare.Contains('m') ? "yyyy" : !bare.Contains('d') ? "yyyy-MM" : bare.Contains('h') ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd";
            return General with { DatePattern = pattern };
        }

        Match decimals = DecimalPlaces().Match(bare);
        return new NumberFormat(bare.Contains('%'), decimals.Success ? decimals.Groups[1].Length : 0, UnitAfter(positive), null);
    }

    public string Show(string stored, bool from1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || Math.Abs(number) > 1e24)
            return stored;
        if (DatePattern is not null)
            return ShowDate(number + (from1904 ? 1462 : 0)) ?? stored;

        // A spreadsheet keeps 15 significant digits; 12345.67 may be stored as 12345.670000000001.
        decimal exact = (decimal)number * (IsPercent ? 100 : 1);
        string shortest = exact.ToString("0.############################", CultureInfo.InvariantCulture);
        int shown = shortest.IndexOf('.') is var point and >= 0 ? shortest.Length - point - 1 : 0;
        string padded = shown >= Decimals ? shortest : shortest + (shown == 0 ? "." : "") + new string('0', Decimals - shown);
        return padded + (IsPercent ? "%" : Suffix);
    }

    private string? ShowDate(double serial)
    {
        if (serial is < 1 or >= 2_958_466)
            return null;
        // Half a second up: 10:22:00 may be stored as 10:21:59.9999.
        DateTime time = DateTime.FromOADate(serial + (0.5 / 86_400));
        string pattern = DatePattern == "yyyy-MM-dd" && time.TimeOfDay >= TimeSpan.FromSeconds(1) ? "yyyy-MM-dd HH:mm:ss" : DatePattern!;
        return time.ToString(pattern, CultureInfo.InvariantCulture);
    }

    // 0.00"万元" shows a unit that stands nowhere else. Scaled formats (0.00,) show another number than is stored: no unit then.
    private static string UnitAfter(string positive)
    {
        Match unit = UnitLiteral().Match(positive);
        return unit.Success && !Scaling().IsMatch(positive) ? unit.Groups[1].Value : "";
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.")]
    private static partial Regex Literals();

    [GeneratedRegex(@"[0#]\.([0]+)")]
    private static partial Regex DecimalPlaces();

    [GeneratedRegex("[0#?]\\s*\"\\s*([^\"]+?)\\s*\"\\s*$")]
    private static partial Regex UnitLiteral();

    [GeneratedRegex("[0#],+(?![0#])|0!")]
    private static partial Regex Scaling();
}
