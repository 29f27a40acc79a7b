using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Makes the result of a formal criterion.</summary>
internal static class FormalResult
{
    public static CriterionResult Of(
        FormalCriterion criterion, Outcome outcome, string explanation, params ImmutableArray<Statement> statements) => new(
        criterion.Id, criterion.Clause, true, outcome, outcome is not Outcome.Undetermined, null, null, null, null, statements,
        new EvaluationNode(criterion.Check.ToString().ToLowerInvariant(), null, outcome, statements, []), [], explanation);

    /// <summary>The result, with a finding where it is not met or cannot be told.</summary>
    public static CriterionResult Reported(
        Review review, FormalCriterion criterion, Outcome outcome, string explanation, params ImmutableArray<Statement> statements)
    {
        var result = Of(criterion, outcome, explanation, statements);
        CriterionFindings.Report(review, criterion, result, []);
        return result;
    }
}
