using System.Text.Json;
using DocPipeline.Store;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Api;

/// <summary>
/// What people decide: a figure is something else than was read or stands there though none was found, a finding is right, a finding is none. Each is kept
/// for good; a figure has the submission judged anew in the same transaction.
/// </summary>
internal sealed class DecisionsApi(SubmissionShelf shelf, Database database, WorkHost work, IReviewDesk desk, AuditLog audit, TimeProvider clock)
{
    private const int LongestText = 2000;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/submissions/{id}/decisions", DecideAsync).RequireAuthorization();
        routes.MapPost("/api/submissions/{id}/cancel", CancelAsync).RequireAuthorization();
    }

    private async Task DecideAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        using JsonDocument? body = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        if (body is null)
            return;
        ReportFile? report = await shelf.FindReportFileAsync(row.Id, "report.json", context.RequestAborted).ConfigureAwait(false);
        if (report is null)
        {
            await new Problem(StatusCodes.Status409Conflict, "state", row.State).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var (draft, fault) = await DraftAsync(body, row, report, Caller.Of(context.User), context.RequestAborted).ConfigureAwait(false);
        if (draft is null)
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, "decision-" + fault).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        Decision made = await database.WriteAsync(
            async session =>
            {
                Decision decision = await DecisionStore.AppendAsync(session, draft, context.RequestAborted).ConfigureAwait(false);
                if (decision.Kind == DecisionKind.FigureCorrected)
                    await SubmissionTable.JudgeAnewAsync(session, row.Id, clock.GetUtcNow(), context.RequestAborted).ConfigureAwait(false);
                return decision;
            },
            context.RequestAborted).ConfigureAwait(false);
        work.Bell.Ring();
        await audit.AppendAsync(made.Actor, made.Kind.Word(), row.Id, made.Id, context.RequestAborted).ConfigureAwait(false);
        await JsonAnswer.WriteAsync(context, json => SubmissionJson.Write(json, made), StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private async Task<(Decision? Draft, string? Fault)> DraftAsync(
        JsonDocument body, SubmissionView row, ReportFile report, Caller caller, CancellationToken cancellation)
    {
        if (DecisionKinds.Find(RequestBody.Text(body, "kind")) is not { } kind)
            return (null, "kind");
        if (RequestBody.Text(body, "reason")?.Trim() is not { Length: > 0 and <= LongestText } reason)
            return (null, "reason");
        var decision = new Decision(
            Guid.NewGuid().ToString("n"), row.Id, 0, kind, null, null, null, null, null, null, reason, caller.Name, clock.GetUtcNow());
        using JsonDocument known = await ReadAsync(report, cancellation).ConfigureAwait(false);
        if (kind != DecisionKind.FigureCorrected)
        {
            string? finding = RequestBody.Text(body, "finding");
            return Has(known, "findings", finding) ? (decision with { Finding = finding }, null) : (null, "finding");
        }

        if (RequestBody.Text(body, "value")?.Trim() is not { Length: > 0 and <= LongestText } value)
            return (null, "value");
        decision = decision with { Value = value, Unit = RequestBody.Text(body, "unit")?.Trim() is { Length: > 0 } unit ? unit : null };
        var (draft, fault) = RequestBody.Text(body, "figure") is { } figure
            ? OfFigure(decision, known, figure)
            : UnfoundFigure.Read(decision, body, known, field => desk.HasField(row.Programme!, field));
        if (draft is null)
            return (null, fault);
        return desk.CanRead(row.Programme!, draft) ? (draft, null) : (null, "value");
    }

    private static (Decision? Draft, string? Fault) OfFigure(Decision decision, JsonDocument known, string id) =>
        Find(known, "figures", id) is { } figure && figure.GetProperty("origin").GetString() != "online"
            ? (decision with
            {
                Field = figure.GetProperty("field").GetString(), Period = figure.GetProperty("period").GetString(), Place = FigurePlace.Of(figure),
            }, null)
            : (null, "figure");

    private async Task<JsonDocument> ReadAsync(ReportFile report, CancellationToken cancellation)
    {
        Stream content = await work.Files.OpenAsync(report.Sha256, cancellation).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
            return await JsonDocument.ParseAsync(content, default, cancellation).ConfigureAwait(false);
    }

    private static bool Has(JsonDocument report, string list, string? id) => Find(report, list, id) is not null;

    private static JsonElement? Find(JsonDocument report, string list, string? id)
    {
        foreach (JsonElement item in report.RootElement.GetProperty(list).EnumerateArray())
        {
            if (id is not null && item.GetProperty("id").GetString() == id)
                return item;
        }

        return null;
    }

    private async Task CancelAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        bool cancelled = await database.WriteAsync(
            session => SubmissionTable.CancelAsync(session, row.Id, clock.GetUtcNow(), context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
        if (!cancelled)
        {
            await new Problem(StatusCodes.Status409Conflict, "state", row.State).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await audit.AppendAsync(Caller.Of(context.User).Name, "submission-cancelled", row.Id, null, context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
