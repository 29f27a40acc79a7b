using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Answers;

/// <summary>问题详情。Why a request was refused, as RFC 9457 has it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What went wrong, in one word; the last part of its <c>type</c>.</param>
/// <param name="Values">What its sentence names.</param>
internal sealed record Problem(int Status, string Code, params object?[] Values)
{
    private const string MediaType = "application/problem+json";
    private const string TypePrefix = "urn:docpipeline:problem:";

    public static Problem NotSignedIn { get; } = new(StatusCodes.Status401Unauthorized, "not-signed-in");

    public static Problem NotAllowed { get; } = new(StatusCodes.Status403Forbidden, "not-allowed");

    /// <summary>Also where it is there and may not be seen: whether it is, is no business of who asks.</summary>
    public static Problem NotFound { get; } = new(StatusCodes.Status404NotFound, "not-found");

    public static Problem TooOften { get; } = new(StatusCodes.Status429TooManyRequests, "too-often");

    public static Problem Forged { get; } = new(StatusCodes.Status400BadRequest, "forged");

    public static Problem TooLarge { get; } = new(StatusCodes.Status413PayloadTooLarge, "too-large");

    public async Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Response.HasStarted)
            return;
        Messages messages = Messages.For(context.Request);
        context.Response.StatusCode = Status;
        context.Response.ContentType = MediaType;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, JsonAnswer.Options))
        {
            json.WriteStartObject();
            json.WriteString("type", TypePrefix + Code);
            json.WriteString("title", messages["problem." + Code]);
            json.WriteNumber("status", Status);
            json.WriteString("detail", messages.Format($"problem.{Code}.detail", Values));
            json.WriteString("instance", context.Request.Path.Value);
            json.WriteEndObject();
        }

        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted).ConfigureAwait(false);
    }
}
