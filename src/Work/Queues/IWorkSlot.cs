using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Queues;

/// <summary>Takes on one step after another; the next comes only when the last is settled.</summary>
internal interface IWorkSlot : IAsyncDisposable
{
    /// <summary>The next step; waits until there is one.</summary>
    Task<Claim> NextAsync(CancellationToken cancellation);

    /// <summary>The step taken on last is over.</summary>
    /// <param name="isGivenBack">True where somebody else is to have it at once.</param>
    Task SettleAsync(bool isGivenBack);
}
