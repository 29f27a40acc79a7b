using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>核查记录。What a finished check came to, as its report tells it: enough to hold two checks against each other.</summary>
/// <param name="Programme">Id of the programme it was judged by.</param>
/// <param name="Applicant">Name at the head of the report, or null.</param>
/// <param name="Verdict">The outcome.</param>
/// <param name="Pages">Pages of the booklet.</param>
/// <param name="Inputs">What it was made from, in the order of <see cref="RunInputKind"/>.</param>
/// <param name="Figures">The statements of the form and of the online record that count.</param>
/// <param name="Criteria">In the pack's order.</param>
/// <param name="Findings">In the report's order.</param>
public sealed record RunRecord(
    string Programme,
    string? Applicant,
    Verdict Verdict,
    int Pages,
    ImmutableArray<RunInput> Inputs,
    ImmutableArray<RunFigure> Figures,
    ImmutableArray<RunCriterion> Criteria,
    ImmutableArray<RunFinding> Findings);
