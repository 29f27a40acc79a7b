using System.Globalization;
using System.Text.Json;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Views;

namespace DocPipeline.Web.Api;

/// <summary>How submissions and decisions look in answers.</summary>
internal static class SubmissionJson
{
    public static void Write(Utf8JsonWriter json, SubmissionView row)
    {
        json.WriteStartObject();
        WriteMembers(json, row);
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, SubmissionView row)
    {
        json.WriteString("id", row.Id);
        json.WriteNumber("version", row.Version);
        json.WriteString("state", row.State);
        json.WriteString("programme", row.Programme);
        json.WriteString("district", row.District);
        json.WriteString("applicant", row.Applicant);
        json.WriteString("outcome", row.Outcome);
        json.WriteString("reason", row.Reason);
        json.WriteNumber("pages", row.Pages);
        json.WriteNumber("pagesRead", row.PagesRead);
        json.WriteString("arrivedAt", Time(row.ArrivedAt));
        json.WriteString("updatedAt", Time(row.UpdatedAt));
    }

    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteString("id", decision.Id);
        json.WriteNumber("number", decision.Number);
        json.WriteString("kind", decision.Kind.Word());
        json.WriteString("finding", decision.Finding);
        json.WriteString("field", decision.Field);
        json.WriteString("period", decision.Period);
        json.WriteString("value", decision.Value);
        json.WriteString("unit", decision.Unit);
        json.WriteString("reason", decision.Reason);
        json.WriteString("by", decision.Actor);
        json.WriteString("at", Time(decision.At));
        json.WriteEndObject();
    }

    public static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
