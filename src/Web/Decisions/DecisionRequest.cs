using System.Text.Json;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Decisions;

/// <summary>决定请求。What somebody wants to decide, as a program or a form of ours sends it; nothing of it is believed yet.</summary>
/// <param name="Kind">The kind's word.</param>
/// <param name="Reason">Why.</param>
/// <param name="Finding">The finding's id.</param>
/// <param name="Figure">The figure's id, where one was read.</param>
/// <param name="Field">The field, where none was found.</param>
/// <param name="Period">Its year.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Unit">In what.</param>
/// <param name="Document">The file it stands in.</param>
/// <param name="Page">The page there; null where none is named.</param>
/// <param name="Report">Digest of the report that was looked at; null where that is not said, and the newest is meant.</param>
internal sealed record DecisionRequest(
    string? Kind, string? Reason, string? Finding, string? Figure, string? Field, string? Period, string? Value, string? Unit, string? Document, string? Page,
    string? Report)
{
    public static DecisionRequest Of(JsonDocument body) => new(
        RequestBody.Text(body, "kind"), RequestBody.Text(body, "reason"), RequestBody.Text(body, "finding"), RequestBody.Text(body, "figure"),
        RequestBody.Text(body, "field"), RequestBody.Text(body, "period"), RequestBody.Text(body, "value"), RequestBody.Text(body, "unit"),
        RequestBody.Text(body, "document"),
        body.RootElement.TryGetProperty("page", out JsonElement page) && page.ValueKind != JsonValueKind.Null ? page.ToString() : null,
        null);

    /// <summary>Of a form: what was left blank there is not said.</summary>
    public static DecisionRequest Of(string kind, IFormCollection form)
    {
        return new DecisionRequest(
            kind, Said("reason"), Said("finding"), Said("figure"), Said("field"), Said("period"), Said("value"), Said("unit"), Said("document"), Said("page"),
            Said("report"));

        string? Said(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
    }
}
