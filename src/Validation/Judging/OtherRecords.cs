using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Says where the online record or an attachment would change an outcome; they never replace the form's figures.</summary>
internal static class OtherRecords
{
    public static string? WouldChange(Review review, Readings readings, Expression requirement, Decision decision)
    {
        var notes = new List<string>();
        var dossier = review.Dossier;
        foreach (var statement in decision.Statements)
        {
            var others = dossier.FromAttachments(statement.Field, statement.Period).Where(s => s.IsPrimary && !s.NeedsReview);
            if (dossier.FindOnline(statement.Field, statement.Period) is { } online)
                others = others.Prepend(online);
            foreach (var other in others)
            {
                if (dossier.Comparison.Compare(dossier.FieldOf(statement.Field), statement, other) != Agreement.Differs)
                    continue;
                var instead = Readings.Assume();
                instead[statement] = other.Value;
                var outcome = readings.Instead(requirement, instead);
                if (outcome != decision.Outcome && outcome != Outcome.Undetermined)
                {
                    notes.Add(review.Phrases.Say(
                        "explain.other-record", review.Title(statement.Field, statement.Period), review.Values.WithPlace(other),
                        review.Phrases.Say(OutcomeWords.KeyOf(outcome))));
                }
            }
        }

        return notes.Count == 0 ? null : string.Join('\n', notes.Distinct());
    }
}
