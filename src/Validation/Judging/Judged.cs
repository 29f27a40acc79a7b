using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>A requirement's outcome after exemption and halving.</summary>
/// <param name="Outcome">What the criterion comes to.</param>
/// <param name="Decision">The requirement as it was judged, halved where it was.</param>
internal sealed record Judged(Outcome Outcome, Decision Decision)
{
    /// <summary>The claim that lifted or halved it, proven.</summary>
    public Relief? Claim { get; init; }

    /// <summary>True where the thresholds were halved.</summary>
    public bool IsHalved { get; init; }

    /// <summary>Claims that would decide and are not proven.</summary>
    public ImmutableArray<Relief> Unproven { get; init; } = [];

    /// <summary>True where a claim would decide and is not proven.</summary>
    public bool IsUnproven => !Unproven.IsEmpty;

    /// <summary>Why a claim is not proven.</summary>
    public string Note { get; init; } = string.Empty;
}
