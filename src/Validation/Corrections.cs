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
                // Nothing was read, or it has moved since. The person's word stands all the same, and beside it whatever is read there now.
                statements.Add(ByPerson(correction, PlaceOf(correction, evidence), Basis.Unstated, statements.All(s => !IsSame(s, correction) || !s.IsPrimary), [], correction.Box is not null));
                continue;
            }

            // What takes the place of a person's word is of its kind: a correction of what was read, or what was never found.
            Statement read = statements[at];
            statements[at] = ByPerson(correction, PlaceOf(correction, evidence), read.Basis, read.IsPrimary, read.Labels, !read.IsByPerson || read.IsCorrected);
            if (!read.IsByPerson)
                superseded.Add(read with { IsPrimary = false, NeedsReview = true });
        }

        return evidence with { Statements = statements.ToImmutable(), Superseded = superseded.ToImmutable() };
    }

    private static int Find(ImmutableArray<Statement>.Builder statements, Correction correction)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            if (IsSame(statements[i], correction) && IsWhere(statements[i], correction))
                return i;
        }

        return -1;
    }

    // Where nothing had been read, it is about what somebody stated before, wherever that was.
    private static bool IsWhere(Statement statement, Correction correction) => correction.Box is { } box
        ? statement.Provenance is { } place && place.Place == correction.Place && place.Box.Contains(box.CentreX, box.CentreY)
        : statement.IsByPerson;

    // Somewhere on a page is the whole of it.
    private static Provenance? PlaceOf(Correction correction, Evidence evidence)
    {
        if (correction is { Place: { } exact, Box: { } box })
            return new Provenance(exact, box, Provenance.Person);
        return correction.Place is { } named && evidence.Pages.FirstOrDefault(p => p.Place == named) is { } page
            ? new Provenance(named, new Box(0, 0, page.Width, page.Height), Provenance.Person)
            : null;
    }

    private static bool IsSame(Statement statement, Correction correction) => statement.Field == correction.Field && statement.Period == correction.Period
        && statement.Origin == correction.Origin && statement.Attachment == correction.Attachment && statement.Stance == Stance.Actual;

    private static Statement ByPerson(Correction correction, Provenance? place, Basis basis, bool isPrimary, ImmutableArray<string> labels, bool isCorrected) => new(
        correction.Field, correction.Period, correction.Origin, correction.Attachment, Stance.Actual, isPrimary, basis, correction.Value,
        correction.AsWritten, labels, place, Confidence.Certain, false, [])
    {
        IsCorrected = isCorrected,
    };
}
