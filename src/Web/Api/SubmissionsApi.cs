using System.Globalization;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DocPipeline.Web.Api;

/// <summary>Lists of submissions, and one of them with what was decided about it.</summary>
internal sealed class SubmissionsApi(SubmissionShelf shelf, DecisionStore decisions)
{
    private const int UsualLimit = 50;
    private const int LargestLimit = 200;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/submissions", ListAsync).RequireAuthorization();
        routes.MapGet("/api/submissions/{id}", ShowAsync).RequireAuthorization();
    }

    /// <summary>The submission of that id, where the caller may see it; otherwise a refusal is written and null returned.</summary>
    public static async Task<SubmissionView?> SeenByCallerAsync(HttpContext context, SubmissionShelf shelf)
    {
        string id = (string)context.GetRouteValue("id")!;
        SubmissionView? row = await shelf.FindAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (row is not null && Caller.Of(context.User).MaySee(row.District))
            return row;
        if (row is null)
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
        else
            await Refusal.WriteAsync(context, Problem.NotFound, context.RequestServices.GetRequiredService<AuditLog>()).ConfigureAwait(false);
        return null;
    }

    private async Task ListAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        string? district = context.Request.Query["district"];
        if (caller.District is not null && district is not null && district != caller.District)
        {
            await Refusal.WriteAsync(context, Problem.NotAllowed, context.RequestServices.GetRequiredService<AuditLog>()).ConfigureAwait(false);
            return;
        }

        int limit = UsualLimit;
        string? asked = context.Request.Query["limit"];
        if (asked is not null && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > LargestLimit))
        {
            await new Problem(StatusCodes.Status400BadRequest, "limit", LargestLimit).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var filter = new SubmissionFilter(
            caller.District ?? district, context.Request.Query["programme"], context.Request.Query["outcome"], context.Request.Query["batch"]);
        var (rows, next) = await shelf.ListAsync(filter, context.Request.Query["cursor"], limit, context.RequestAborted).ConfigureAwait(false);
        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("submissions");
            foreach (SubmissionView row in rows)
                SubmissionJson.Write(json, row);
            json.WriteEndArray();
            json.WriteString("next", next);
            json.WriteEndObject();
        }).ConfigureAwait(false);
    }

    private async Task ShowAsync(HttpContext context)
    {
        if (await SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        var made = await decisions.ListAsync(row.Id, context.RequestAborted).ConfigureAwait(false);
        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            SubmissionJson.WriteMembers(json, row);
            json.WriteStartArray("decisions");
            foreach (Decision decision in made)
                SubmissionJson.Write(json, decision);
            json.WriteEndArray();
            json.WriteEndObject();
        }).ConfigureAwait(false);
    }
}
