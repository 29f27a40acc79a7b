using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Seeing;

/// <summary>Whether the process lives, and whether it can do its work; if not, what is missing.</summary>
internal sealed class HealthApi(Readiness readiness)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", context => JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("status", "live");
            json.WriteEndObject();
        }));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private async Task ReadyAsync(HttpContext context)
    {
        var missing = await readiness.LacksAsync(context.RequestAborted).ConfigureAwait(false);
        bool isReady = !missing.Any(lack => lack.IsEssential);
        await JsonAnswer.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("status", isReady ? "ready" : "not-ready");
                json.WriteStartArray("missing");
                foreach (Lack lack in missing)
                    json.WriteStringValue(lack.What);
                json.WriteEndArray();
                json.WriteEndObject();
            },
            isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable).ConfigureAwait(false);
    }
}
