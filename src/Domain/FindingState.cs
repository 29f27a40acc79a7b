namespace DocPipeline.Domain;

/// <summary>整改状态。What became of a finding from one check to the next.</summary>
public enum FindingState
{
    /// <summary>There before, gone now.</summary>
    Mended,

    /// <summary>There before and now.</summary>
    Open,

    /// <summary>Not there before.</summary>
    New,
}
