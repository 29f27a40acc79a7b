namespace DocPipeline.Domain;

/// <summary>系统核查结论。The outcome of a submission.</summary>
public enum Verdict
{
    /// <summary>Nothing against it.</summary>
    Ready,

    /// <summary>At least one error.</summary>
    Discrepancies,

    /// <summary>No error, but something that cannot be told.</summary>
    NeedsReview,
}
