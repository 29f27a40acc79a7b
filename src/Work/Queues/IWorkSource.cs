namespace DocPipeline.Work.Queues;

/// <summary>Where steps come from.</summary>
internal interface IWorkSource
{
    /// <summary>A place one worker takes steps from, one at a time.</summary>
    Task<IWorkSlot> OpenAsync(CancellationToken cancellation);
}
