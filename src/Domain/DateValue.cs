using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>日期型。A date, or a month where no day is printed.</summary>
/// <param name="Date">The first of the month (of the year) where the day (month) is not printed.</param>
/// <param name="Precision">How finely it was stated.</param>
public sealed record DateValue(DateOnly Date, DatePrecision Precision) : FieldValue
{
    /// <inheritdoc/>
    public override string Canonical => Date.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" },
        CultureInfo.InvariantCulture);
}
