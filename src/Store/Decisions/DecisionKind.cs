namespace DocPipeline.Store.Decisions;

/// <summary>决定类别。What a person decided.</summary>
public enum DecisionKind
{
    /// <summary>What stands on the paper for a field is something else than was read.</summary>
    FigureCorrected,

    /// <summary>The finding is right.</summary>
    FindingAccepted,

    /// <summary>The finding is none.</summary>
    FindingDismissed,
}
