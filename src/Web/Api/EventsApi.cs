using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace DocPipeline.Web.Api;

/// <summary>
/// Progress as it happens. An event says how a submission stands now, and its id is the moment it came to stand so: who comes back and names the last
/// id is told everything that went on since, so nothing need be kept for those who are away.
/// </summary>
internal sealed class EventsApi(SubmissionShelf shelf, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    // Clocks of several machines differ, and a transaction becomes visible after its time: what is so much older than the newest may still come.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(5);

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/events", StreamAsync).RequireAuthorization();

    private async Task StreamAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        string last = context.Request.Headers["Last-Event-ID"].ToString();
        DateTimeOffset reached = long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out long moment) && moment < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(moment)
            : clock.GetUtcNow();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        await context.Response.WriteAsync(": docpipeline\nretry: 2000\n\n", context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await TellAsync(context, caller, reached, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The listener is gone, or the service ends: it comes back with the last id and is told the rest.
        }
    }

    private async Task TellAsync(HttpContext context, Caller caller, DateTimeOffset reached, CancellationToken stop)
    {
        var told = new Dictionary<string, SubmissionView>(StringComparer.Ordinal);
        DateTimeOffset spoken = clock.GetUtcNow();
        while (true)
        {
            bool news = false;
            (DateTimeOffset, string) after = (reached - Overlap, "");
            ImmutableArray<SubmissionView> rows;
            do
            {
                rows = await shelf.ChangedSinceAsync(after, caller.District, AtOnce, stop).ConfigureAwait(false);
                foreach (SubmissionView row in rows.Where(row => !told.TryGetValue(row.Id, out SubmissionView? known) || known != row))
                {
                    (told[row.Id], reached, news) = (row, row.UpdatedAt > reached ? row.UpdatedAt : reached, true);
                    await context.Response.WriteAsync(Event(row), stop).ConfigureAwait(false);
                }

                after = rows.IsEmpty ? after : (rows[^1].UpdatedAt, rows[^1].Id);
            }
            while (rows.Length == AtOnce);

            foreach (string old in told.Where(pair => pair.Value.UpdatedAt < reached - (2 * Overlap)).Select(pair => pair.Key).ToList())
                told.Remove(old);
            if (!news && clock.GetUtcNow() - spoken >= Silence)
                await context.Response.WriteAsync(": still here\n\n", stop).ConfigureAwait(false);
            if (news || clock.GetUtcNow() - spoken >= Silence)
            {
                await context.Response.Body.FlushAsync(stop).ConfigureAwait(false);
                spoken = clock.GetUtcNow();
            }

            await Task.Delay(Pause, clock, stop).ConfigureAwait(false);
        }
    }

    private static string Event(SubmissionView row)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonAnswer.Options))
            SubmissionJson.Write(json, row);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"id: {row.UpdatedAt.ToUnixTimeMilliseconds()}\nevent: submission\ndata: {Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)}\n\n");
    }
}
