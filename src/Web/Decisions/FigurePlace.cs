using System.Text.Json;

namespace DocPipeline.Web.Decisions;

/// <summary>Where a figure stands, as it is kept with the decision about it: <c>origin</c>, <c>attachment</c>, <c>document</c>, <c>page</c>, <c>box</c>.</summary>
internal static class FigurePlace
{
    /// <summary>Where the report says it stands.</summary>
    public static string Of(JsonElement figure) => Write(json =>
    {
        json.WriteString("origin", figure.GetProperty("origin").GetString());
        json.WriteString("attachment", figure.GetProperty("attachment").GetString());
        JsonElement evidence = figure.GetProperty("evidence");
        if (evidence.ValueKind != JsonValueKind.Object)
        {
            WritePage(json, null, null);
            return;
        }

        foreach (JsonProperty part in evidence.EnumerateObject())
            part.WriteTo(json);
    });

    /// <summary>Somewhere on a page of the form, or on a page nobody named.</summary>
    public static string OfPage(string? document, int? page) => Write(json =>
    {
        json.WriteString("origin", "paper");
        json.WriteNull("attachment");
        WritePage(json, document, page);
    });

    private static void WritePage(Utf8JsonWriter json, string? document, int? page)
    {
        json.WriteString("document", document);
        if (page is { } number)
            json.WriteNumber("page", number);
        else
            json.WriteNull("page");
        json.WriteNull("box");
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
