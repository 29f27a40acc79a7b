using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using DocPipeline.Store;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Queues;
using DocPipeline.Work.Steps;
using RabbitMQ.Client;

namespace DocPipeline.Work.Cluster;

/// <summary>
/// Sends what waits to be sent, and sends again what nothing is under way for. A step counts as sent only once the broker has confirmed it; killed in
/// between, it is sent twice, which harms nothing.
/// </summary>
internal sealed class Relay(Broker broker, Database database, Bell bell, TimeProvider clock, IWorkLog log)
{
    private const int Most = 200;
    private static readonly TimeSpan LongestNap = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);
    private DateTimeOffset _lookedAt = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                IChannel channel = await broker.OpenAsync(cancellation).ConfigureAwait(false);
                await using (channel.ConfigureAwait(false))
                    await RunAsync(channel, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception outside) when (outside is DbException or IOException)
            {
                log.Outside(outside);
                await Task.Delay(Breath, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Sends what waits; answers how much that was.</summary>
    public Task<int> SendAsync(IChannel channel, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            ImmutableArray<(string Id, string Queue)> waiting = await TaskTable.HoldUnsentAsync(
                session, Most, now, (id, kind, lane) => (id, WorkQueue.Of(kind, lane)), cancellation).ConfigureAwait(false);
            foreach (var (id, queue) in waiting)
                await PublishAsync(channel, queue, id, cancellation).ConfigureAwait(false);
            await TaskTable.MarkSentAsync(session, waiting.Select(step => step.Id), now, cancellation).ConfigureAwait(false);
            return waiting.Length;
        },
        cancellation);

    /// <summary>
    /// Has sent again what was sent long ago and nobody holds, but only where its queue is empty: as long as messages wait there, its own may be among them.
    /// </summary>
    public async Task<int> ReconcileAsync(IChannel channel, DateTimeOffset sentBefore, CancellationToken cancellation)
    {
        int found = 0;
        foreach (var (kind, lane) in new[] { (TaskKind.Judge, Lane.Interactive), (TaskKind.Read, Lane.Interactive), (TaskKind.Judge, Lane.Archive), (TaskKind.Read, Lane.Archive) })
        {
            if (await Broker.GuardAsync(() => channel.MessageCountAsync(WorkQueue.Of(kind, lane), cancellation), cancellation).ConfigureAwait(false) == 0)
            {
                found += await database.WriteAsync(
                    session => TaskTable.ForgetSentAsync(session, kind == TaskKind.Judge, lane, sentBefore, cancellation), cancellation).ConfigureAwait(false);
            }
        }

        return found;
    }

    private async Task RunAsync(IChannel channel, CancellationToken cancellation)
    {
        while (true)
        {
            while (await SendAsync(channel, cancellation).ConfigureAwait(false) == Most)
                cancellation.ThrowIfCancellationRequested();
            if (clock.GetUtcNow() - _lookedAt >= BetweenLooks)
            {
                _lookedAt = clock.GetUtcNow();
                await ReconcileAsync(channel, _lookedAt - BrokerSlot.Lost, cancellation).ConfigureAwait(false);
            }

            await bell.AwaitAsync(LongestNap, cancellation).ConfigureAwait(false);
        }
    }

    // To the exchange: a queue of that name declared by somebody with other arguments would take it and lose it.
    private static Task PublishAsync(IChannel channel, string queue, string task, CancellationToken cancellation) => Broker.GuardAsync(
        () => channel.BasicPublishAsync(
            WorkQueue.Exchange, queue, mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(task), cancellation),
        cancellation);
}
