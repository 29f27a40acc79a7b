using System.Globalization;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>How numbers and boxes are written.</summary>
internal static class Amounts
{
    // Dividing by a one with all decimals drops trailing zeros; half of a printed last place often carries some.
    private const decimal PlainOne = 1.0000000000000000000000000000m;

    public static string Plain(decimal amount) => (amount / PlainOne).ToString(CultureInfo.InvariantCulture);

    public static void WriteBox(Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Rounded(box.X));
        json.WriteNumberValue(Rounded(box.Y));
        json.WriteNumberValue(Rounded(box.Width));
        json.WriteNumberValue(Rounded(box.Height));
        json.WriteEndArray();
    }

    // Adding zero turns a negative zero into a plain one. What a broken page states as infinite is written as nothing.
    public static double Rounded(double points) => double.IsFinite(points) ? Math.Round(points, 2) + 0.0 : 0;

    public static void WriteProbability(Utf8JsonWriter json, string name, Confidence confidence)
    {
        if (confidence.Probability is { } probability)
            json.WriteNumber(name, decimal.Round(probability, 3));
        else
            json.WriteNull(name);
    }
}
