using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Checks;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Recommendations per district: judged over a batch, not over one submission.</summary>
internal static class Quota
{
    private const string EveryOther = "default";

    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var dossier = review.Dossier;
        if (dossier.Application.Standing is not { } standing)
            return FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.quota"));
        if (standing.District is not { } district)
            return FormalResult.Of(criterion, Outcome.Undetermined, review.Phrases.Say("explain.quota.no-district"));
        if (MostOf(dossier.Programme, district) is not { } most)
            return FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.quota.none"));

        var others = standing.SameDistrict.IsEmpty ? "—" : PolicyCheck.Names(review, standing.SameDistrict);
        var explanation = review.Phrases.Say("explain.quota.counted", district, standing.Recommended, most, others);
        if (standing.Recommended > most)
        {
            review.Findings.Add(Code.QuotaExceeded, new Notice(review.Phrases.Say(
                "quota-exceeded", district, standing.Recommended, most, standing.Recommended - most, others)) { Criterion = criterion.Id });
            return FormalResult.Of(criterion, Outcome.NotMet, explanation);
        }

        // One that nobody could place may be the one too many.
        return standing.Recommended + standing.Unplaced > most
            ? FormalResult.Of(criterion, Outcome.Undetermined, explanation + review.Phrases.Say("explain.quota.unplaced", standing.Unplaced))
            : FormalResult.Of(criterion, Outcome.Met, explanation);
    }

    private static int? MostOf(Programme programme, string district) =>
        (programme.Quotas.FirstOrDefault(q => q.District == district) ?? programme.Quotas.FirstOrDefault(q => q.District == EveryOther))?.Most;
}
