using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>条件判定。How one criterion stands, and why.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Clause">The clause it comes from.</param>
/// <param name="IsRule">True for a rule, false where a person judges.</param>
/// <param name="Outcome">How it stands.</param>
/// <param name="IsRobust">True where every plausible reading of the figures gives the same outcome.</param>
/// <param name="Value">The decisive amount as a decimal string (ratios as ratios), or null.</param>
/// <param name="Unit"><c>ratio</c>, 元, 件 …, or null.</param>
/// <param name="Threshold">What it is held against, in the same unit, or null.</param>
/// <param name="Margin">Value less threshold, or null.</param>
/// <param name="Statements">Every statement used.</param>
/// <param name="Tree">The steps; null where a person judges.</param>
/// <param name="Readings">Other readings of the clause with their outcomes.</param>
/// <param name="Explanation">One paragraph for people.</param>
public sealed record CriterionResult(
    string Criterion,
    Clause Clause,
    bool IsRule,
    Outcome Outcome,
    bool IsRobust,
    string? Value,
    string? Unit,
    string? Threshold,
    string? Margin,
    ImmutableArray<Statement> Statements,
    EvaluationNode? Tree,
    ImmutableArray<ReadingOutcome> Readings,
    string Explanation);
