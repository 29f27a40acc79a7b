namespace DocPipeline.Host;

/// <summary>What the process answers; other programs rely on the numbers.</summary>
internal enum ExitCode
{
    Ready = 0,
    Discrepancies = 1,
    NeedsReview = 2,

    /// <summary>Input or arguments nothing can be done with; no report was written.</summary>
    Unusable = 3,

    /// <summary>Ours to mend.</summary>
    InternalFailure = 4,
}
