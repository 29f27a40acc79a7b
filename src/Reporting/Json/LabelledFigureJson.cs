using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One figure of an extract.</summary>
internal static class LabelledFigureJson
{
    public static void Write(Utf8JsonWriter json, (LabelledFigure Figure, RunningPages Numbers) item)
    {
        var (figure, numbers) = item;
        json.WriteStartObject();
        json.WritePropertyName("labels");
        CriterionJson.WriteNames(json, figure.Labels);
        json.WriteString("field", figure.Field?.Name);
        json.WriteString("period", figure.Period?.ToString());
        json.WriteString("value", figure.IsAbsent ? null : figure.Value?.Canonical);
        json.WriteString("unit", QuantityJson.UnitOf(figure.Value));
        json.WriteString("text", figure.AsPrinted);
        json.WriteString("printedUnit", QuantityJson.PrintedUnitOf(figure.Value));
        json.WriteBoolean("absent", figure.IsAbsent);
        json.WriteNumber("page", numbers.Of(figure.Provenance.Place));
        json.WritePropertyName("box");
        Amounts.WriteBox(json, figure.Provenance.Box);
        Amounts.WriteProbability(json, "confidence", figure.Confidence);
        json.WriteEndObject();
    }
}
