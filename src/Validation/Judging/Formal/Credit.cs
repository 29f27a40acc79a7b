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

        // A missing letter is a finding of its own; whether the applicant is honest it does not say.
        var letter = review.Phrases.Say(review.Dossier.Has(AttachmentNames.CommitmentLetter) ? "explain.credit.letter-bound" : "explain.credit.letter");
        if (lists.Dishonest is null || lists.AbnormalPatents is null)
            return FormalResult.Of(criterion, Outcome.Person, letter + review.Phrases.Say("explain.credit.no-lists"));
        if (lists.Dishonest.Value.Concat(lists.AbnormalPatents.Value).Any(e => !ListMatch.CanTell(review.Dossier, e)))
            return FormalResult.Reported(review, criterion, Outcome.Undetermined, letter + review.Phrases.Say("explain.list.nobody"));
        return review.Dossier.Has(AttachmentNames.CommitmentLetter)
            ? FormalResult.Of(criterion, Outcome.Met, letter + review.Phrases.Say("explain.credit.clean"))
            : FormalResult.Reported(review, criterion, Outcome.Undetermined, letter);
    }
}
