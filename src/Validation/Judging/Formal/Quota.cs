using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Recommendations per district: judged over a batch, not over one submission.</summary>
internal static class Quota
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion) =>
        FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.quota"));
}
