using DocPipeline.Store;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Queues;

/// <summary>Steps straight from the store, in its order: for the one process that owns a data folder.</summary>
internal sealed class StoreSource(Database database, Bell bell, string worker, TimeProvider clock) : IWorkSource
{
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(1);

    public Task<IWorkSlot> OpenAsync(CancellationToken cancellation) => Task.FromResult<IWorkSlot>(new Slot(database, bell, worker, clock));

    private sealed class Slot(Database database, Bell bell, string worker, TimeProvider clock) : IWorkSlot
    {
        public async Task<Claim> NextAsync(CancellationToken cancellation)
        {
            while (true)
            {
                Claim? claim = await database.WriteAsync(
                    session => TaskTable.ClaimNextAsync(session, worker, clock.GetUtcNow(), cancellation), cancellation).ConfigureAwait(false);
                if (claim is not null)
                {
                    // Where there was one there may be more: the next sleeper is woken.
                    bell.Ring();
                    return claim;
                }

                await bell.AwaitAsync(LongestNap, cancellation).ConfigureAwait(false);
            }
        }

        public Task SettleAsync(bool isGivenBack)
        {
            bell.Ring();
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
