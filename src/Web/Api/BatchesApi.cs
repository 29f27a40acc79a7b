using System.Collections.Immutable;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Batches;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Work;
using DocPipeline.Work.Intakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Api;

/// <summary>Many submissions at once, each an archive of its own, and how far they are.</summary>
internal sealed class BatchesApi(BatchStore batches, SubmissionShelf shelf, WorkHost work, AuditLog audit, WebOptions options, TimeProvider clock)
{
    private static readonly ImmutableHashSet<string> Over = ["done", "failed", "cancelled"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/batches", ReceiveAsync).RequireAuthorization();
        routes.MapGet("/api/batches/{id}", ShowAsync).RequireAuthorization();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        using var upload = new Upload(options.UploadFolder);
        if (await upload.ReadAsync(context).ConfigureAwait(false) is { } complaint)
        {
            await complaint.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        if (upload.Files.Any(file => file.IsRecord))
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, "no-archive").WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var batch = new Batch(Guid.NewGuid().ToString("n"), caller.Name, clock.GetUtcNow());
        await batches.OpenAsync(batch, context.RequestAborted).ConfigureAwait(false);
        foreach (HandedInFile file in upload.Files)
        {
            HandedIn handedIn = upload.As(Path.GetFileNameWithoutExtension(file.Name), [file], Lane.Archive, "batch", caller.District);
            var (submission, refusal, isForeign) = await work.Intake.ReceiveAsync(handedIn, context.RequestAborted).ConfigureAwait(false);
            if (isForeign)
            {
                await audit.AppendAsync(caller.Name, "access-refused", batch.Id, null, context.RequestAborted).ConfigureAwait(false);
                continue;
            }

            string id = submission?.Id ?? await work.Intake.RefuseAsync(handedIn, refusal!, context.RequestAborted).ConfigureAwait(false);
            await batches.AddAsync(batch.Id, id, context.RequestAborted).ConfigureAwait(false);
        }

        await audit.AppendAsync(caller.Name, "batch-received", batch.Id, null, context.RequestAborted).ConfigureAwait(false);
        context.Response.Headers[HeaderNames.Location] = "/api/batches/" + batch.Id;
        await JsonAnswer.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", batch.Id);
                json.WriteNumber("submissions", upload.Files.Count);
                json.WriteEndObject();
            },
            StatusCodes.Status202Accepted).ConfigureAwait(false);
    }

    private async Task ShowAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        Batch? batch = await batches.FindAsync((string)context.GetRouteValue("id")!, context.RequestAborted).ConfigureAwait(false);
        var filter = new SubmissionFilter(caller.District, null, null, batch?.Id);
        if (batch is null)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var counts = await shelf.CountAsync(filter, context.RequestAborted).ConfigureAwait(false);
        long all = counts.Sum(count => count.Count);
        long over = counts.Where(count => Over.Contains(count.State)).Sum(count => count.Count);
        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", batch.Id);
            json.WriteString("createdAt", SubmissionJson.Time(batch.CreatedAt));
            json.WriteNumber("submissions", all);
            json.WriteNumber("over", over);
            json.WriteStartArray("counts");
            foreach (var (state, outcome, count) in counts)
            {
                json.WriteStartObject();
                json.WriteString("state", state);
                json.WriteString("outcome", outcome);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (EndOf(batch, all, over) is { } end)
                json.WriteString("estimatedEnd", SubmissionJson.Time(end));
            else
                json.WriteNull("estimatedEnd");
            json.WriteEndObject();
        }).ConfigureAwait(false);
    }

    // What is left takes as long for each as what is over took; before the first is over nothing is known.
    private DateTimeOffset? EndOf(Batch batch, long all, long over)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return over == 0 || over == all ? null : now + ((now - batch.CreatedAt) * ((double)(all - over) / over));
    }
}
