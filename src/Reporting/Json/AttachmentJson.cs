using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One line of <c>attachments</c>.</summary>
internal static class AttachmentJson
{
    public static void Write(Utf8JsonWriter json, (AttachmentResult Attachment, RunningPages Numbers) item)
    {
        var (attachment, numbers) = item;
        json.WriteStartObject();
        json.WriteString("id", attachment.Kind);
        json.WriteBoolean("required", attachment.Required);
        json.WriteString("because", attachment.Because);
        json.WriteString("status", Words.Of(attachment.Status));
        json.WriteStartArray("pages");
        foreach (var page in attachment.Pages)
            json.WriteNumberValue(numbers.Of(page));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
