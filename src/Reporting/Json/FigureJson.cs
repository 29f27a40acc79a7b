using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One figure of <c>figures</c>.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter json, (string Id, Statement Statement) figure)
    {
        var (id, statement) = figure;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("field", statement.Field.Name);
        json.WriteString("period", statement.Period?.ToString());
        json.WriteString("origin", Words.Of(statement.Origin));
        json.WriteString("attachment", statement.Attachment);
        json.WriteString("stance", Words.Of(statement.Stance));
        json.WriteBoolean("primary", statement.IsPrimary);
        json.WriteString("basis", Words.Of(statement.Basis));
        QuantityJson.WriteValue(json, statement.Value);
        json.WriteString("text", statement.AsPrinted);
        WriteStatedUnit(json, statement.Value);
        WriteReading(json, statement);
        WriteEvidence(json, statement);
        json.WriteEndObject();
    }

    private static void WriteStatedUnit(Utf8JsonWriter json, FieldValue value)
    {
        json.WriteString("printedUnit", QuantityJson.PrintedUnitOf(value));
        if (value is QuantityValue { Quantity: var quantity })
        {
            json.WriteString("unitFrom", Words.Of(quantity.UnitFrom));
            json.WriteNumber("decimals", quantity.Decimals);
        }
        else
        {
            json.WriteNull("unitFrom");
            json.WriteNull("decimals");
        }
    }

    private static void WriteReading(Utf8JsonWriter json, Statement statement)
    {
        Amounts.WriteProbability(json, "confidence", statement.Confidence);
        json.WriteBoolean("review", statement.NeedsReview);
        json.WriteStartArray("alternatives");
        foreach (var alternative in statement.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("value", alternative.Value.Canonical);
            json.WriteNumber("probability", decimal.Round(alternative.Probability, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Statement statement)
    {
        Provenance? provenance = statement.Provenance;
        json.WriteString("method", provenance?.Reader switch
        {
            _ when statement.IsByPerson => "person",
            null => null,
            Provenance.TextLayer => "text-layer",
            _ => "ocr",
        });
        if (provenance is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteString("document", provenance.Place.Document);
        json.WriteNumber("page", provenance.Place.Number);
        json.WritePropertyName("box");
        Amounts.WriteBox(json, provenance.Box);
        json.WriteEndObject();
    }
}
