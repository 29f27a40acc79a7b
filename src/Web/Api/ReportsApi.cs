using System.Collections.Frozen;
using DocPipeline.Store.Views;
using DocPipeline.Web.Answers;
using DocPipeline.Web.Limits;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Api;

/// <summary>The papers of the newest report.</summary>
internal sealed class ReportsApi(SubmissionShelf shelf, WorkHost work)
{
    private const string Png = "image/png";
    private static readonly FrozenDictionary<string, string> Papers = FrozenDictionary.Create(
        StringComparer.Ordinal,
        KeyValuePair.Create("report.json", "application/json; charset=utf-8"),
        KeyValuePair.Create("report.html", "text/html; charset=utf-8"),
        KeyValuePair.Create("report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        KeyValuePair.Create("report.pdf", "application/pdf"),
        KeyValuePair.Create("notice.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (string paper in Papers.Keys.Order(StringComparer.Ordinal))
            routes.MapGet("/api/submissions/{id}/" + paper, context => SendAsync(context, paper, Papers[paper])).RequireAuthorization();
        routes.MapGet("/api/submissions/{id}/evidence/{picture}", context => SendAsync(context, $"evidence/{context.GetRouteValue("picture")}", Png))
            .RequireAuthorization();
    }

    // The name is looked up among the report's own papers, so that no path leads out of them.
    private async Task SendAsync(HttpContext context, string paper, string type)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        ReportFile? file = await shelf.FindReportFileAsync(row.Id, paper, context.RequestAborted).ConfigureAwait(false);
        if (file is null)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        if (paper == "report.html")
            context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Report;
        else if (type != Png)
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{paper}\"";
        Stream content = await work.Files.OpenAsync(file.Sha256, context.RequestAborted).ConfigureAwait(false);
        await FileAnswer.WriteAsync(context, content, type, file.Sha256).ConfigureAwait(false);
    }
}
