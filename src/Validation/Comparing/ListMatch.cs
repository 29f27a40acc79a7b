using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>Says whether a line of a given list speaks of the applicant or of one of its patents. Being listed is an accusation: names are the same or they are not.</summary>
internal static class ListMatch
{
    private const int CreditCodeLength = 18;

    public static bool Concerns(Dossier dossier, ListEntry entry)
    {
        if (entry.Code is { Length: > 0 } code)
        {
            var plain = PatentNumber.Digits(code);
            if (Known(dossier, FieldNames.Uscc).Any(own => TextForm.Same(own.ToUpperInvariant(), code.ToUpperInvariant())))
                return true;
            if (plain.Length >= 8 && dossier.Evidence.Patents.Any(p => p.Number is not null && PatentNumber.Digits(p.Number) == plain))
                return true;
        }

        return entry.Name is { Length: > 0 } name
            && (Known(dossier, FieldNames.Applicant).Any(own => TextForm.Same(own, name)) || ApplicantNames.FormerOf(dossier).Any(former => TextForm.Same(former, name)));
    }

    /// <summary>False where what the line names of a company is not known of the applicant: then that it is not listed cannot be said.</summary>
    public static bool CanTell(Dossier dossier, ListEntry entry) =>
        (entry.Name is { Length: > 0 } && Known(dossier, FieldNames.Applicant).Any())
        || (entry.Code is { Length: > 0 } code && (TextForm.Of(code).Length != CreditCodeLength || Known(dossier, FieldNames.Uscc).Any()));

    // What the form states for certain, and what the record says.
    private static IEnumerable<string> Known(Dossier dossier, FieldId field) =>
        new[] { dossier.PaperText(field), (dossier.FindOnline(field)?.Value as TextValue)?.Text }.OfType<string>();
}
