using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>门槛条件。A condition computed from the form's figures.</summary>
/// <param name="Id">Stable name: <c>rd-share</c>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Require">What must hold.</param>
/// <param name="Reading">Name of the reading of the clause that decides, or null where there is only one.</param>
/// <param name="OtherReadings">Other readings of the clause; they never decide.</param>
/// <param name="Exemptions">Any one of them, proven, lifts the condition.</param>
/// <param name="Halving">What halves the thresholds, or null.</param>
public sealed record ThresholdCriterion(
    string Id,
    string Title,
    Clause Clause,
    Expression Require,
    string? Reading,
    ImmutableArray<OtherReading> OtherReadings,
    ImmutableArray<Relief> Exemptions,
    Relief? Halving) : Criterion(Id, Title, Clause);
