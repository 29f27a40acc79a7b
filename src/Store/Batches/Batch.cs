namespace DocPipeline.Store.Batches;

/// <summary>批次。Submissions handed in together.</summary>
/// <param name="Id">Never given out twice.</param>
/// <param name="Actor">Who handed them in.</param>
/// <param name="CreatedAt">When.</param>
public sealed record Batch(string Id, string Actor, DateTimeOffset CreatedAt);
