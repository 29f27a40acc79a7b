using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>What a criterion would come to under the other readings of its clause. They are told and never decide.</summary>
internal sealed class ClauseReadings(Review review, Readings readings, ReliefProof proof)
{
    private const int MonthsOfYear = 12;

    public ImmutableArray<OtherOutcome> Of(ThresholdCriterion criterion, Judged judged) =>
        [.. OfRequirement(criterion, judged), .. OfHalving(criterion, judged), .. OfAge(criterion, judged)];

    /// <summary>One line for each reading under which the outcome is another: the verdict hangs on it.</summary>
    public IEnumerable<string> Explain(Judged judged, ImmutableArray<OtherOutcome> others) =>
        others.Where(o => o.Reading.Outcome != judged.Outcome).Select(o => review.Phrases.Say(
            "explain.reading", o.InsteadOf, Word(judged.Outcome), o.Reading.Title, Word(o.Reading.Outcome)));

    private IEnumerable<OtherOutcome> OfRequirement(ThresholdCriterion criterion, Judged judged) => criterion.OtherReadings.Select(other => Other(
        other.Id, Under(judged, readings.Decide(judged.IsHalved ? Halved.Of(other.Require) : other.Require).Outcome),
        criterion.Reading is { } reading ? TitleOf(reading) : review.Phrases.Say("reading.default")));

    private IEnumerable<OtherOutcome> OfHalving(ThresholdCriterion criterion, Judged judged) =>
        !judged.IsHalved ? [] : criterion.Halving!.Readings.Select(other => Other(other.Id, readings.Decide(other.Require).Outcome, TitleOf("halve-both")));

    // An award of the spring three years ago is too old by months and recent enough by calendar years.
    private IEnumerable<OtherOutcome> OfAge(ThresholdCriterion criterion, Judged judged)
    {
        if (criterion.Halving is not { WithinMonths: { } months } halving || !(judged.IsHalved ? judged.Claim is not null : judged.IsUnproven)
            || proof.Of(halving) is not { AwardedOn: { } awarded } found || !(found.IsProven || found.IsOnlyOld))
            yield break;
        var isWithin = awarded.Year >= review.Dossier.Programme.CallYear - (months / MonthsOfYear);
        var outcome = isWithin ? readings.Decide(Halved.Of(criterion.Require)).Outcome : found.IsProven ? Outcome.NotMet : judged.Outcome;
        yield return Other("calendar-years", outcome, review.Phrases.Say("reading.months-before-submission", months));
    }

    private OtherOutcome Other(string id, Outcome outcome, string insteadOf) => new(new ReadingOutcome(id, TitleOf(id), outcome), insteadOf);

    private string TitleOf(string id) => review.Phrases.Knows("reading." + id) ? review.Phrases.Say("reading." + id) : id;

    private string Word(Outcome outcome) => review.Phrases.Say(OutcomeWords.KeyOf(outcome));

    private static Outcome Under(Judged judged, Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => Outcome.Person,
        Outcome.NotMet when judged.Outcome == Outcome.Exempt || judged.IsUnproven => judged.Outcome,
        _ => outcome,
    };
}
