using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Checks;

namespace DocPipeline.Validation.Judging;

/// <summary>Judges a criterion by the form's figures, with exemptions, halving and other readings of the clause.</summary>
internal sealed class ThresholdJudge(Review review, List<NeededProof> needed)
{
    private readonly Readings _readings = new(review.Dossier, new AttachmentProof(review.Dossier).Of);
    private readonly ReliefProof _proof = new(review);
    private readonly StepText _text = new(review);

    public CriterionResult Judge(ThresholdCriterion criterion)
    {
        var plain = _readings.Decide(criterion.Require);
        var judged = Relieve(criterion, plain);
        var clauses = new ClauseReadings(review, _readings, _proof);
        var others = clauses.Of(criterion, judged);
        var explanation = string.Join('\n', Explain(criterion, judged, clauses.Explain(judged, others)));
        var result = Result(criterion, judged, others, explanation);
        if (judged.IsUnproven)
            ReportUnproven(criterion, judged, clauses.Explain(judged, others));
        else
            CriterionFindings.Report(review, criterion, result, _text.Arithmetic(judged.Decision.Step));
        return result;
    }

    private Judged Relieve(ThresholdCriterion criterion, Decision plain)
    {
        if (plain.Outcome == Outcome.NotApplicable)
            return new Judged(Outcome.Person, plain);
        if (plain.Outcome == Outcome.NotMet && criterion.Exemptions.Length > 0)
            return Exempt(criterion, plain);
        if (plain.Outcome == Outcome.NotMet && criterion.Halving is { } halving)
            return Halve(criterion, plain, halving);
        return new Judged(plain.Outcome, plain);
    }

    private Judged Exempt(ThresholdCriterion criterion, Decision plain)
    {
        var claims = criterion.Exemptions.Where(e => Claim(e) != Outcome.NotMet).ToImmutableArray();
        if (claims.IsEmpty)
            return UnreadClaims.Among(review.Dossier, criterion.Exemptions) is { IsEmpty: false } unread ? Unread(plain, unread) : new Judged(Outcome.NotMet, plain);
        foreach (var claim in claims.Where(c => Claim(c) == Outcome.Met))
        {
            if (_proof.Of(claim).IsProven)
            {
                Need(criterion, claim);
                return new Judged(Outcome.Exempt, plain) { Claim = claim };
            }
        }

        return Unproven(criterion, plain, claims);
    }

    private Judged Halve(ThresholdCriterion criterion, Decision plain, Relief halving)
    {
        var unread = UnreadClaims.Among(review.Dossier, [halving]);
        if (Claim(halving) == Outcome.NotMet && unread.IsEmpty)
            return new Judged(Outcome.NotMet, plain);
        var halved = _readings.Decide(Halved.Of(criterion.Require));
        if (halved.Outcome == Outcome.NotMet)
            return new Judged(Outcome.NotMet, halved) { IsHalved = true };
        if (!unread.IsEmpty)
            return Unread(plain, unread);
        if (Claim(halving) != Outcome.Met || !_proof.Of(halving).IsProven)
            return Unproven(criterion, plain, [halving]);
        Need(criterion, halving);
        return new Judged(halved.Outcome, halved) { IsHalved = true, Claim = halving };
    }

    private Judged Unread(Decision plain, ImmutableArray<Relief> claims) => new(Outcome.Undetermined, plain)
    {
        Note = review.Phrases.Say("explain.claim-unread", string.Join(review.Phrases.Say("list.comma"), claims.Select(c => review.Title(c.Holds, null)))),
    };

    // Claimed and needed: the certificate decides, and there is none that does.
    private Judged Unproven(ThresholdCriterion criterion, Decision plain, ImmutableArray<Relief> claims)
    {
        var reasons = string.Join(review.Phrases.Say("list.semicolon"), claims.Select(c => _proof.Of(c).Reason).Where(r => r.Length > 0));
        foreach (var claim in claims)
            Need(criterion, claim);
        return new Judged(Outcome.Undetermined, plain) { Unproven = claims, Note = reasons };
    }

    private void ReportUnproven(ThresholdCriterion criterion, Judged judged, IEnumerable<string> otherReadings)
    {
        ImmutableArray<Statement> claims = [.. judged.Unproven.Select(c => review.Dossier.FindPaper(c.Holds)).OfType<Statement>()];
        var named = string.Join(review.Phrases.Say("list.comma"), claims.Select(c => $"{review.Title(c.Field, null)}：{review.Values.WithPlace(c)}"));
        var lines = _text.Lines(judged.Decision.Step);
        var message = string.Join('\n', [review.Phrases.Say(Code.ExemptionUnproven, criterion.Title, judged.Note, named), .. lines, .. otherReadings]);
        review.Findings.Add(Code.ExemptionUnproven, new Notice(message)
        {
            Criterion = criterion.Id,
            Clause = criterion.Clause.Article,
            Statements = [.. claims, .. judged.Decision.Statements],
            Arithmetic = lines,
        });
    }

    private void Need(Criterion criterion, Relief claim) =>
        needed.Add(new NeededProof(claim.ProvenBy, review.Phrases.Say("because.relief", criterion.Title, review.Title(claim.Holds, null))));

    // Never claimed where the form does not say so; a doubtful tick may be one.
    private Outcome Claim(Relief relief) => review.Dossier.FindPaper(relief.Holds) switch
    {
        { NeedsReview: true } => Outcome.Undetermined,
        { Value: FlagValue { Holds: true } } => Outcome.Met,
        _ => Outcome.NotMet,
    };

    private IEnumerable<string> Explain(ThresholdCriterion criterion, Judged judged, IEnumerable<string> otherReadings)
    {
        var phrases = review.Phrases;
        var lines = _text.Lines(judged.Decision.Step);
        foreach (var line in lines)
            yield return line;
        if (judged.IsHalved)
            yield return phrases.Say("explain.halved");

        // A single line ends with the outcome already.
        if (lines.Length != 1 || judged.IsHalved || judged.Outcome != judged.Decision.Step.Outcome)
            yield return phrases.Say("explain.outcome", criterion.Title, phrases.Say(OutcomeWords.KeyOf(judged.Outcome)));
        if (judged.Outcome == Outcome.NotMet && _text.Shortfall(judged.Decision.Step) is { } shortfall)
            yield return shortfall;
        if (judged.Outcome == Outcome.Exempt)
            yield return phrases.Say("explain.exempt", review.Title(judged.Claim!.Holds, null), review.Values.TitleOf(judged.Claim.ProvenBy));
        if (judged.Note.Length > 0)
            yield return judged.Note;
        if (judged.Outcome == Outcome.Person)
            yield return phrases.Say("explain.before-founding");
        foreach (var statement in judged.Decision.Deciding)
        {
            yield return phrases.Say(
                "explain.deciding", review.Title(statement.Field, statement.Period), review.Values.WithPlace(statement), Doubt.Of(review, statement));
        }

        foreach (var (field, period) in judged.Outcome == Outcome.Undetermined ? judged.Decision.Missing : [])
            yield return phrases.Say("explain.missing", review.Title(field, period));
        foreach (var line in otherReadings)
            yield return line;
        if (OtherRecords.WouldChange(review, _readings, criterion.Require, judged.Decision) is { } note)
            yield return note;
    }

    private CriterionResult Result(ThresholdCriterion criterion, Judged judged, ImmutableArray<OtherOutcome> others, string explanation)
    {
        var step = judged.Decision.Step;
        var deciding = DecidingComparison.Of(step);
        return new CriterionResult(
            criterion.Id, criterion.Clause, true, judged.Outcome, judged.Decision.IsRobust && judged.Decision.Outcome != Outcome.Undetermined,
            deciding is null ? null : Step.Text(deciding.Children[0].Amount!.Value),
            deciding is null ? null : _text.UnitOf(deciding.Children[0].Of),
            deciding is null ? null : Step.Text(deciding.Children[1].Amount!.Value),
            deciding is null ? null : Step.Text(DecidingComparison.Margin(deciding)),
            [.. judged.Decision.Statements, .. Claimed(criterion, judged)], step.ToNode(), [.. others.Select(o => o.Reading)], explanation);
    }

    private IEnumerable<Statement> Claimed(ThresholdCriterion criterion, Judged judged) =>
        judged.Claim is null && !judged.IsUnproven && !judged.IsHalved
            ? []
            : criterion.Exemptions.Append(criterion.Halving).OfType<Relief>().Select(r => review.Dossier.FindPaper(r.Holds)).OfType<Statement>();
}
