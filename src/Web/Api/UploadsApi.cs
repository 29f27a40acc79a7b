using DocPipeline.Domain;
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

        if (Fault(upload) is { } fault)
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, fault).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        string name = upload.Field("submission") is { Length: > 0 } stated ? stated : Guid.NewGuid().ToString("n");
        var handedIn = new HandedIn(
            name, [.. upload.Files], IsWhole: upload.Files.All(file => !file.IsRecord), upload.Field("programme"), upload.Field("received"),
            upload.Field("stage") ?? "district", upload.Field("lane") == "archive" ? Lane.Archive : Lane.Interactive, "api");
        var (submission, refusal) = await work.Intake.ReceiveAsync(handedIn, context.RequestAborted).ConfigureAwait(false);
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

    private static string? Fault(Upload upload)
    {
        if (upload.Files.Count == 0)
            return "no-file";
        if (upload.Files.Count(file => file.IsRecord) > 1)
            return "several-records";
        if (upload.Field("received") is { } received && Moment.Parse(received) is null)
            return "received";
        return upload.Field("stage") is null or "district" or "city" ? null : "stage";
    }
}
