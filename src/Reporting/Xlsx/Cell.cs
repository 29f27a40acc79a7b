using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>One cell: a text or a number, and how it is shown. There are no formulas.</summary>
/// <param name="Text">The text, or null.</param>
/// <param name="Number">The number, exactly; null for a text.</param>
/// <param name="Format">Number format.</param>
internal sealed record Cell(string? Text, decimal? Number, string Format)
{
    /// <summary>What is typed over such a cell stays a text: a code keeps its zeros, a phone number its digits.</summary>
    public const string TextFormat = "@";

    private const string General = "General";

    // Spreadsheets hold binary numbers of 15 significant digits; what has more would be another number.
    private const int MostDigits = 15;

    private static readonly DateOnly s_firstDay = new(1899, 12, 30);

    // Day 60 of the spreadsheet's calendar is a 29 February 1900 that never was; before it the days are off by one.
    private static readonly DateOnly s_firstReliableDay = new(1900, 3, 1);

    public static Cell Empty { get; } = new(null, null, General);

    public Link? Link { get; init; }

    public Tone Tone { get; init; }

    /// <summary>Reading matter.</summary>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Cell(VisibleText.Of(text), null, General);

    /// <summary>A name, code or number that is none to reckon with.</summary>
    public static Cell OfCode(string? text) => string.IsNullOrEmpty(text) ? Empty : new Cell(VisibleText.Of(text), null, TextFormat);

    /// <summary>A whole number without thousands: a year, a page, an ordinal.</summary>
    public static Cell OfOrdinal(int number) => new(null, number, "0");

    /// <summary>An amount with that many decimals.</summary>
    public static Cell OfAmount(decimal amount, int decimals) => OfNumber(amount, "#,##0" + Decimals(decimals));

    /// <summary>A ratio, shown as a percentage.</summary>
    public static Cell OfRatio(decimal ratio, int decimals) => OfNumber(ratio, "0" + Decimals(decimals) + "%");

    public static Cell OfDate(DateValue date) => date switch
    {
        { Precision: DatePrecision.Year } => OfOrdinal(date.Date.Year),
        _ when date.Date < s_firstReliableDay => OfCode(date.Canonical),
        { Precision: DatePrecision.Month } => new Cell(null, Serial(date.Date), "yyyy-mm"),
        _ => new Cell(null, Serial(date.Date), "yyyy-mm-dd"),
    };

    private static Cell OfNumber(decimal number, string format) =>
        Digits(number) <= MostDigits ? new Cell(null, number, format) : OfCode(number.ToString(CultureInfo.InvariantCulture));

    private static string Decimals(int decimals) => decimals > 0 ? "." + new string('0', decimals) : "";

    private static int Serial(DateOnly date) => date.DayNumber - s_firstDay.DayNumber;

    private static int Digits(decimal number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        return number == decimal.Truncate(number) ? digits.TrimEnd('0').Length : digits.Length;
    }
}
