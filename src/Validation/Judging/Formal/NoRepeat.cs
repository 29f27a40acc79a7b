using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>No earlier grant that rules this one out, by the list given.</summary>
internal static class NoRepeat
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        if (review.Dossier.Application.Lists.EarlierGrants is not { } grants)
            return FormalResult.Of(criterion, Outcome.Person, review.Phrases.Say("explain.no-repeat.no-list"));
        var hits = grants.Where(g => Excludes(review.Dossier.Programme, g) && ListMatch.Concerns(review.Dossier, g)).ToList();
        if (hits.Count == 0 && grants.Any(g => Excludes(review.Dossier.Programme, g) && !ListMatch.CanTell(review.Dossier, g)))
            return FormalResult.Of(criterion, Outcome.Undetermined, review.Phrases.Say("explain.list.nobody"));
        if (hits.Count == 0)
            return FormalResult.Of(criterion, Outcome.Met, review.Phrases.Say("explain.no-repeat.clean"));
        var names = string.Join(review.Phrases.Say("list.comma"), hits.Select(h => $"{h.Year} {h.Programme}".Trim()));
        review.Findings.Add(Code.RepeatSupport, new Notice(review.Phrases.Say("repeat-support", names, criterion.Clause.Says)) { Criterion = criterion.Id });
        return FormalResult.Of(criterion, Outcome.NotMet, review.Phrases.Say("explain.no-repeat.listed", names));
    }

    // A line without a programme's name stands in a list of grants that rule this one out.
    private static bool Excludes(Programme programme, ListEntry grant) =>
        grant.Programme is not { Length: > 0 } name || programme.EarlierProgrammes.Any(p => TextForm.OneHoldsOther(p, name));
}
