using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation;

/// <summary>Puts what people read in the place of what was read; the latter stays beside it and is reckoned with no more.</summary>
internal static class Corrections
{
    public static Evidence Apply(Evidence evidence, ImmutableArray<Correction> corrections)
    {
        if (corrections.IsEmpty)
            return evidence;
        ImmutableArray<Statement>.Builder statements = evidence.Statements.ToBuilder();
        ImmutableArray<Statement>.Builder superseded = ImmutableArray.CreateBuilder<Statement>();
        foreach (Correction correction in corrections)
        {
            int at = Find(statements, correction);
            if (at < 0)
            {
                // What was read has moved since. The person's word stands all the same, and beside it whatever is read there now.
                statements.Add(ByPerson(correction, Basis.Unstated, statements.All(s => !IsSame(s, correction) || !s.IsPrimary), []));
                continue;
            }

            Statement read = statements[at];
            statements[at] = ByPerson(correction, read.Basis, read.IsPrimary, read.Labels);
            if (read.Provenance!.Reader != Provenance.Person)
                superseded.Add(read with { IsPrimary = false, NeedsReview = true });
        }

        return evidence with { Statements = statements.ToImmutable(), Superseded = superseded.ToImmutable() };
    }

    private static int Find(ImmutableArray<Statement>.Builder statements, Correction correction)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            if (IsSame(statements[i], correction) && statements[i].Provenance is { } place && place.Place == correction.Place
                && place.Box.Contains(correction.Box.CentreX, correction.Box.CentreY))
                return i;
        }

        return -1;
    }

    private static bool IsSame(Statement statement, Correction correction) => statement.Field == correction.Field && statement.Period == correction.Period
        && statement.Origin == correction.Origin && statement.Attachment == correction.Attachment && statement.Stance == Stance.Actual;

    private static Statement ByPerson(Correction correction, Basis basis, bool isPrimary, ImmutableArray<string> labels) => new(
        correction.Field, correction.Period, correction.Origin, correction.Attachment, Stance.Actual, isPrimary, basis, correction.Value,
        correction.AsWritten, labels, new Provenance(correction.Place, correction.Box, Provenance.Person), Confidence.Certain, false, []);
}
