using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>What a requirement comes to over all plausible readings of the figures it uses.</summary>
/// <param name="Outcome">The common outcome, or undetermined where the readings disagree.</param>
/// <param name="IsRobust">False where an improbable reading would give another outcome.</param>
/// <param name="Step">The evaluation of the most probable reading.</param>
/// <param name="Deciding">The doubtful statements on which the outcome hangs.</param>
internal sealed record Decision(Outcome Outcome, bool IsRobust, Step Step, ImmutableArray<Statement> Deciding)
{
    /// <summary>Every statement used, in order of use.</summary>
    public ImmutableArray<Statement> Statements =>
        [.. Step.All.SelectMany(s => s.Statements).Distinct<Statement>(ReferenceEqualityComparer.Instance)];

    /// <summary>What would have been needed and was not found.</summary>
    public ImmutableArray<MissingFigure> Missing => [.. Step.All.SelectMany(s => s.Missing).Distinct()];
}
