using System.Text.Json;

namespace DocPipeline.Web.Api;

/// <summary>Where a figure stands, as it is kept with the decision about it: <c>origin</c>, <c>attachment</c>, <c>document</c>, <c>page</c>, <c>box</c>.</summary>
internal static class FigurePlace
{
    public static string Of(JsonElement figure)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("origin", figure.GetProperty("origin").GetString());
            json.WriteString("attachment", figure.GetProperty("attachment").GetString());
            foreach (JsonProperty part in figure.GetProperty("evidence").EnumerateObject())
                part.WriteTo(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
