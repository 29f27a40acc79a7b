using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>What a figure's value says: canonical value, range, units.</summary>
internal static class QuantityJson
{
    public static void WriteValue(Utf8JsonWriter json, FieldValue? value)
    {
        json.WriteString("value", value?.Canonical);
        json.WritePropertyName("range");
        if (value is QuantityValue { Quantity: var quantity })
        {
            var range = RangeOf(quantity);
            json.WriteStartArray();
            json.WriteStringValue(Amounts.Plain(range.Low));
            json.WriteStringValue(Amounts.Plain(range.High));
            json.WriteEndArray();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("unit", UnitOf(value));
    }

    public static string? UnitOf(FieldValue? value) =>
        value is QuantityValue { Quantity.PrintedUnit.Canonical: { Length: > 0 } unit } ? unit : null;

    public static string? PrintedUnitOf(FieldValue? value) =>
        value is QuantityValue { Quantity.PrintedUnit.Name: { Length: > 0 } unit } ? unit : null;

    // People and things are counted, not rounded: three people are three.
    private static Interval RangeOf(Quantity quantity) =>
        quantity.PrintedUnit.Dimension is UnitDimension.People or UnitDimension.Pieces
            ? new Interval(quantity.Value, quantity.Value)
            : quantity.Interval;
}
