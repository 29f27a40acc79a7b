using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>Recommended by the district's bodies; it is written after the district's own check.</summary>
internal static class Recommendation
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var dossier = review.Dossier;
        var found = dossier.AttachmentsOf(AttachmentNames.Recommendation).ToList();
        if (found.Count == 0)
        {
            return dossier.Application.Stage == ReviewStage.District
                ? FormalResult.Of(criterion, Outcome.NotApplicable, review.Phrases.Say("explain.recommendation.pending"))
                : FormalResult.Reported(review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.recommendation.absent"));
        }

        var text = TextForm.Of(string.Concat(found.Select(f => f.Title + f.Issuer + f.Text)));
        var absent = dossier.Programme.Recommenders.Where(body => !body.Split('|').Any(w => text.Contains(w, StringComparison.Ordinal))).ToList();
        var letter = dossier.Has(AttachmentNames.CommitmentLetter);
        if (absent.Count == 0 && letter)
            return FormalResult.Of(criterion, Outcome.Met, review.Phrases.Say("explain.recommendation.present"));

        // A body may have signed by seal alone, which is a picture: somebody must look.
        var missing = string.Join(review.Phrases.Say("list.comma"), absent.Select(b => b.Split('|')[0]));
        var explanation = absent.Count > 0
            ? review.Phrases.Say("explain.recommendation.body", missing)
            : review.Phrases.Say("explain.credit.letter");
        return dossier.Application.Stage == ReviewStage.District
            ? FormalResult.Of(criterion, Outcome.Person, explanation)
            : FormalResult.Reported(review, criterion, Outcome.Undetermined, explanation);
    }
}
