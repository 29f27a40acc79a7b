using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Judging;

/// <summary>The findings of criteria that have no code of their own.</summary>
internal static class CriterionFindings
{
    public static void Report(Review review, Criterion criterion, CriterionResult result, ImmutableArray<string> arithmetic)
    {
        var code = result.Outcome switch
        {
            Outcome.NotMet => Code.CriterionNotMet,
            Outcome.Undetermined => Code.CriterionUndetermined,
            _ => null,
        };
        if (code is null)
            return;
        var message = review.Phrases.Say(code, criterion.Title, criterion.Clause.Says, result.Explanation);
        review.Findings.Add(code, new Notice(message)
        {
            Criterion = criterion.Id,
            Clause = criterion.Clause.Article,
            Action = result.Outcome == Outcome.Undetermined ? ProofDoubt.ToDo(review, result.Tree) : null,
            Statements = result.Statements,
            Arithmetic = arithmetic,
        });
    }
}
