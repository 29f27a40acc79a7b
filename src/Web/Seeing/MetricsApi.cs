using System.Globalization;
using System.Net;
using System.Text;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Seeing;

/// <summary>Figures for Prometheus. They hold no names; still only the machine itself and those who are let in are told.</summary>
internal sealed class MetricsApi(WorkMetrics metrics)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/metrics", WriteAsync);

    private async Task WriteAsync(HttpContext context)
    {
        if (!IsAllowed(context))
        {
            await Problem.NotSignedIn.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var text = new StringBuilder();
        foreach (Metric metric in await metrics.ReadAsync(context.RequestAborted).ConfigureAwait(false))
        {
            string type = metric.Name.EndsWith("_total", StringComparison.Ordinal) ? "counter" : "gauge";
            text.Append("# HELP ").Append(metric.Name).Append(' ').Append(metric.Help).Append('\n');
            text.Append("# TYPE ").Append(metric.Name).Append(' ').Append(type).Append('\n');
            foreach (var (labels, value) in metric.Samples)
            {
                text.Append(metric.Name);
                if (labels.Length > 0)
                    text.Append('{').Append(labels).Append('}');
                text.Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsAllowed(HttpContext context) =>
        Caller.Find(context.User) is not null || (context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address));
}
