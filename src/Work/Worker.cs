using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using DocPipeline.Store;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Queues;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work;

/// <summary>Takes steps and does them, several side by side, until told to stop; then what is in hand is given back.</summary>
internal sealed class Worker(IWorkSource source, StepHandler handler, Database database, string id, int slots, TimeProvider clock, IWorkLog log)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, (long Attempt, CancellationTokenSource End)> _inHand = new(StringComparer.Ordinal);

    public Task RunAsync(CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, slots).Select(_ => Task.Run(() => RunSlotAsync(cancellation), CancellationToken.None)).Append(BeatAsync(cancellation)));

    private async Task RunSlotAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                IWorkSlot slot = await source.OpenAsync(cancellation).ConfigureAwait(false);
                await using (slot.ConfigureAwait(false))
                {
                    while (!cancellation.IsCancellationRequested)
                        await DoNextAsync(slot, cancellation).ConfigureAwait(false);
                }
            }
            catch (Exception over) when (over is OperationCanceledException && cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception outside) when (IsOutside(outside))
            {
                log.Outside(outside);
                await WaitAsync(Breath, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task DoNextAsync(IWorkSlot slot, CancellationToken cancellation)
    {
        Claim claim = await slot.NextAsync(cancellation).ConfigureAwait(false);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _inHand[claim.Task] = (claim.Attempt, end);
        long began = Stopwatch.GetTimestamp();
        log.Begun(claim);
        try
        {
            bool isGivenBack = await handler.HandleAsync(claim, end.Token).ConfigureAwait(false);
            await slot.SettleAsync(isGivenBack).ConfigureAwait(false);
        }
        finally
        {
            _inHand.TryRemove(claim.Task, out _);
            log.Over(claim, Stopwatch.GetElapsedTime(began));
        }
    }

    // Says that this process is alive, and lets go of what is no longer its own: called off, or taken over while it was thought dead.
    private async Task BeatAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                // First what is in hand, then what the store says: a step taken on in between is not missed in the one and missing in the other.
                var inHand = _inHand.ToArray();
                var held = await database.WriteAsync(
                    async session =>
                    {
                        await session.ExecuteAsync(
                            $"insert into worker (id, seen_at) values ({id}, {clock.GetUtcNow()}) on conflict (id) do update set seen_at = excluded.seen_at",
                            cancellation).ConfigureAwait(false);
                        return await TaskTable.HeldByAsync(session, id, cancellation).ConfigureAwait(false);
                    },
                    cancellation).ConfigureAwait(false);
                foreach (var (task, (attempt, _)) in inHand.Where(step => !held.Contains((step.Key, step.Value.Attempt))))
                    await LetGoAsync(task, attempt).ConfigureAwait(false);
            }
            catch (Exception outside) when (IsOutside(outside) && !cancellation.IsCancellationRequested)
            {
                log.Outside(outside);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await WaitAsync(Beat, cancellation).ConfigureAwait(false);
        }
    }

    private async Task LetGoAsync(string task, long attempt)
    {
        if (!_inHand.TryGetValue(task, out var step) || step.Attempt != attempt)
            return;
        try
        {
            await step.End.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // It was over in this very moment.
            return;
        }
    }

    private static bool IsOutside(Exception failure) => failure is DbException or IOException or UnauthorizedAccessException or TimeoutException;

    private static async Task WaitAsync(TimeSpan time, CancellationToken cancellation) =>
        await Task.Delay(time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
