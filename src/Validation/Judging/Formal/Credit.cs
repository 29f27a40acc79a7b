using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>No serious dishonesty, no abnormal applications: commitment letter bound in, and the lists given say nothing against it.</summary>
internal static class Credit
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var lists = review.Dossier.Application.Lists;
        var hits = (lists.Dishonest ?? []).Concat(lists.AbnormalPatents ?? []).Where(e => ListMatch.Concerns(review.Dossier, e)).ToList();
        if (hits.Count > 0)
        {
            var names = string.Join(review.Phrases.Say("list.comma"), hits.Select(h => h.Name ?? h.Code));
            return FormalResult.Reported(review, criterion, Outcome.NotMet, review.Phrases.Say("explain.credit.listed", names));
        }

        if (!review.Dossier.Has(AttachmentNames.CommitmentLetter))
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, review.Phrases.Say("explain.credit.letter"));
        return lists.Dishonest is null || lists.AbnormalPatents is null
            ? FormalResult.Of(criterion, Outcome.Person, review.Phrases.Say("explain.credit.no-lists"))
            : FormalResult.Of(criterion, Outcome.Met, review.Phrases.Say("explain.credit.clean"));
    }
}
