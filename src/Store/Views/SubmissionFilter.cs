namespace DocPipeline.Store.Views;

/// <summary>筛选。Which submissions are listed; null lets every value through.</summary>
/// <param name="District">Of one district.</param>
/// <param name="Programme">Of one programme.</param>
/// <param name="Outcome">With one outcome.</param>
/// <param name="Batch">Of one batch.</param>
public sealed record SubmissionFilter(string? District, string? Programme, string? Outcome, string? Batch);
