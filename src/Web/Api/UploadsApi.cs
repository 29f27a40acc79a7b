using DocPipeline.Store.Auditing;
using DocPipeline.Store.Submissions;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Work;
using DocPipeline.Work.Intakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Api;

/// <summary>Handing a submission in: its booklet, its record, or one after the other.</summary>
internal sealed class UploadsApi(WorkHost work, AuditLog audit, WebOptions options)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/submissions", ReceiveAsync).RequireAuthorization();

    private async Task ReceiveAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        using var upload = new Upload(options.UploadFolder);
        if (await upload.ReadAsync(context).ConfigureAwait(false) is { } complaint)
        {
            await complaint.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        string name = upload.Field("submission") is { Length: > 0 } stated ? stated : Guid.NewGuid().ToString("n");
        HandedIn handedIn = upload.As(name, [.. upload.Files], Lane.Interactive, "api", caller.District);
        var (submission, refusal, isForeign) = await work.Intake.ReceiveAsync(handedIn, context.RequestAborted).ConfigureAwait(false);
        if (isForeign)
        {
            await Refusal.WriteAsync(context, Problem.NotAllowed, audit).ConfigureAwait(false);
            return;
        }

        if (submission is null)
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, "upload", refusal).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await audit.AppendAsync(caller.Name, "submission-received", submission.Id, null, context.RequestAborted).ConfigureAwait(false);
        context.Response.Headers[HeaderNames.Location] = "/api/submissions/" + Uri.EscapeDataString(submission.Id);
        await JsonAnswer.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", submission.Id);
                json.WriteString("state", submission.State.ToString().ToLowerInvariant());
                json.WriteEndObject();
            },
            StatusCodes.Status202Accepted).ConfigureAwait(false);
    }
}
