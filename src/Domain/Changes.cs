using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>前后变化。What is different between two checks of the same submission, and what they were made from.</summary>
/// <param name="Before">The earlier check.</param>
/// <param name="After">The later one.</param>
/// <param name="Inputs">What went in differently.</param>
/// <param name="Findings">Mended ones first, then those still open, then new ones; each in its report's order.</param>
/// <param name="Criteria">Criteria that stand differently, in the pack's order.</param>
/// <param name="Figures">Values of form and online record that differ, in the report's order.</param>
public sealed record Changes(
    RunRecord Before,
    RunRecord After,
    ImmutableArray<InputChange> Inputs,
    ImmutableArray<FindingChange> Findings,
    ImmutableArray<CriterionChange> Criteria,
    ImmutableArray<FigureChange> Figures)
{
    /// <summary>The findings in that state.</summary>
    public IEnumerable<FindingChange> In(FindingState state) => Findings.Where(f => f.State == state);

    /// <summary>What became of the later check's finding at that place in its report, or null where it has none there.</summary>
    public FindingChange? Of(int finding) =>
        finding >= 0 && finding < After.Findings.Length ? Findings.FirstOrDefault(f => ReferenceEquals(f.After, After.Findings[finding])) : null;
}
