using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One criterion of <c>criteria</c>.</summary>
internal static class CriterionJson
{
    public static void Write(Utf8JsonWriter json, CriterionResult result, FigureIds figures, JsonLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Criterion);
        json.WriteString("clause", result.Clause.Article);
        json.WriteString("kind", result.IsRule ? "rule" : "person");
        json.WriteString("outcome", Words.Of(result.Outcome));
        json.WriteBoolean("robust", result.IsRobust);
        json.WriteString("value", result.Value);
        json.WriteString("unit", result.Unit);
        json.WriteString("threshold", result.Threshold);
        json.WriteString("margin", result.Margin);
        json.WritePropertyName("figures");
        line.WriteValue(json, figures.Of(result.Statements), WriteNames);
        json.WritePropertyName("tree");
        if (result.Tree is { } tree)
            line.WriteValue(json, (tree, figures), static (writer, step) => WriteNode(writer, step.tree, step.figures));
        else
            json.WriteNullValue();
        json.WritePropertyName("readings");
        line.WriteValue(json, result, WriteReadings);
        json.WriteString("explanation", result.Explanation);
        json.WriteEndObject();
    }

    public static void WriteNames(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray();
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, EvaluationNode node, FigureIds figures)
    {
        json.WriteStartObject();
        json.WriteString("op", node.Operator);
        json.WriteString("value", node.Value);
        json.WriteString("outcome", node.Outcome is { } outcome ? Words.Of(outcome) : null);
        json.WritePropertyName("figures");
        WriteNames(json, figures.Of(node.Statements));
        json.WriteStartArray("children");
        foreach (var child in node.Children)
            WriteNode(json, child, figures);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter json, CriterionResult result)
    {
        json.WriteStartArray();
        foreach (var reading in result.Readings)
        {
            json.WriteStartObject();
            json.WriteString("id", reading.Reading);
            json.WriteString("outcome", Words.Of(reading.Outcome));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
