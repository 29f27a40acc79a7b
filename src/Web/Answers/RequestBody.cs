using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Answers;

/// <summary>Small JSON bodies.</summary>
internal static class RequestBody
{
    private const int LargestBody = 64 * 1024;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    /// <summary>The body as a JSON object; where it is none, a refusal is written and null returned.</summary>
    public static async Task<JsonDocument?> ReadJsonAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.HasJsonContentType())
        {
            await new Problem(StatusCodes.Status415UnsupportedMediaType, "not-json").WriteAsync(context).ConfigureAwait(false);
            return null;
        }

        byte[] buffer = new byte[LargestBody + 1];
        int length = await context.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, context.RequestAborted).ConfigureAwait(false);
        if (length > LargestBody)
        {
            await Problem.TooLarge.WriteAsync(context).ConfigureAwait(false);
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(buffer.AsMemory(0, length), Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            // Said below.
        }

        await new Problem(StatusCodes.Status400BadRequest, "not-json").WriteAsync(context).ConfigureAwait(false);
        return null;
    }

    /// <summary>The text of that member; null where there is none or it is no text.</summary>
    public static string? Text(JsonDocument body, string member) =>
        body.RootElement.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
