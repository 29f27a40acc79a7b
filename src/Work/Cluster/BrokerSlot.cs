using System.Text;
using DocPipeline.Store;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Queues;
using RabbitMQ.Client;

namespace DocPipeline.Work.Cluster;

/// <summary>Takes messages one at a time, and takes on the step each names, if it is still to be done.</summary>
internal sealed class BrokerSlot(IChannel channel, Database database, Bell bell, string worker, TimeProvider clock) : IWorkSlot
{
    private static readonly TimeSpan ShortestNap = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestNap = TimeSpan.FromMilliseconds(400);

    /// <summary>Whoever has not been seen for so long is taken for dead.</summary>
    public static readonly TimeSpan Lost = TimeSpan.FromSeconds(30);
    private ulong _tag;

    public async Task<Claim> NextAsync(CancellationToken cancellation)
    {
        TimeSpan nap = ShortestNap;
        while (true)
        {
            if (await GetAsync(cancellation).ConfigureAwait(false) is not { } message)
            {
                await Task.Delay(nap, cancellation).ConfigureAwait(false);
                nap = nap * 2 < LongestNap ? nap * 2 : LongestNap;
                continue;
            }

            nap = ShortestNap;
            _tag = message.DeliveryTag;
            DateTimeOffset now = clock.GetUtcNow();
            string task = Encoding.UTF8.GetString(message.Body.Span);
            Claim? claim = await database.WriteAsync(
                session => TaskTable.ClaimAsync(session, task, worker, message.Redelivered, now, now - Lost, cancellation), cancellation).ConfigureAwait(false);
            if (claim is not null)
                return claim;

            // Done already, called off, or in the hands of somebody alive: the message has nothing left to say.
            await SettleAsync(isGivenBack: false).ConfigureAwait(false);
        }
    }

    public async Task SettleAsync(bool isGivenBack)
    {
        if (isGivenBack)
            await Broker.GuardAsync(() => channel.BasicNackAsync(_tag, multiple: false, requeue: true), CancellationToken.None).ConfigureAwait(false);
        else
            await Broker.GuardAsync(() => channel.BasicAckAsync(_tag, multiple: false), CancellationToken.None).ConfigureAwait(false);

        // What comes next of it waits to be sent.
        bell.Ring();
    }

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    private async Task<BasicGetResult?> GetAsync(CancellationToken cancellation)
    {
        foreach (string queue in WorkQueue.InOrder)
        {
            if (await Broker.GuardAsync(() => channel.BasicGetAsync(queue, autoAck: false, cancellation), cancellation).ConfigureAwait(false) is { } message)
                return message;
        }

        return null;
    }
}
