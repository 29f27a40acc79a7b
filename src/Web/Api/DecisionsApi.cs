using System.Text.Json;
using DocPipeline.Store;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Web.Decisions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Api;

/// <summary>What programs decide for people, and the end of work on a submission.</summary>
internal sealed class DecisionsApi(SubmissionShelf shelf, DecisionTaker taker, Database database, AuditLog audit, TimeProvider clock)
{
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
        var (made, fault) = await taker.TakeAsync(row, DecisionRequest.Of(body), Caller.Of(context.User), context.RequestAborted).ConfigureAwait(false);
        if (made is not null)
            await JsonAnswer.WriteAsync(context, json => SubmissionJson.Write(json, made), StatusCodes.Status201Created).ConfigureAwait(false);
        else if (fault == DecisionTaker.NoReport)
            await new Problem(StatusCodes.Status409Conflict, "state", row.State).WriteAsync(context).ConfigureAwait(false);
        else
            await new Problem(StatusCodes.Status422UnprocessableEntity, "decision-" + fault).WriteAsync(context).ConfigureAwait(false);
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
