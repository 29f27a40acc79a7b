using DocPipeline.Work.Queues;

namespace DocPipeline.Work.Cluster;

/// <summary>
/// Steps as the broker hands them out. A worker asks for the next message when it is free and holds no other: that is as much as prefetching can keep
/// back, and the interactive lane is looked into every time.
/// </summary>
internal sealed class BrokerSource(Broker broker, Store.Database database, Bell bell, string worker, TimeProvider clock) : IWorkSource
{
    public async Task<IWorkSlot> OpenAsync(CancellationToken cancellation) =>
        new BrokerSlot(await broker.OpenAsync(cancellation).ConfigureAwait(false), database, bell, worker, clock);
}
