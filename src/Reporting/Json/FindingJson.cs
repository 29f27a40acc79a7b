using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One finding of <c>findings</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, (Finding Finding, FigureIds Figures) item)
    {
        var (finding, figures) = item;
        json.WriteStartObject();
        json.WriteString("id", FindingId.Of(finding));
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("field", finding.Field?.Name);
        json.WriteString("period", finding.Period?.ToString());
        json.WriteString("attachment", finding.Attachment);
        json.WriteString("criterion", finding.Criterion);
        json.WritePropertyName("figures");
        CriterionJson.WriteNames(json, figures.Of(finding.Statements));
        WritePlaces(json, finding);
        json.WriteString("message", finding.WholeMessage);
        json.WritePropertyName("arithmetic");
        CriterionJson.WriteNames(json, finding.Arithmetic);
        json.WriteString("clause", finding.Clause);
        json.WriteString("rule", finding.Rule);
        json.WriteString("actor", Words.Of(finding.Actor));
        json.WriteString("action", finding.Action);
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("places");
        foreach (var place in finding.Pages)
        {
            json.WriteStartObject();
            json.WriteString("document", place.Document);
            json.WriteNumber("page", place.Number);
            if (finding.Places.FirstOrDefault(p => p.Place == place) is { } exact)
            {
                json.WritePropertyName("box");
                Amounts.WriteBox(json, exact.Box);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
