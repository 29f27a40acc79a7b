using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>Says whether a line of a given list speaks of the applicant or of one of its patents.</summary>
internal static class ListMatch
{
    public static bool Concerns(Dossier dossier, ListEntry entry)
    {
        if (entry.Code is { Length: > 0 } code)
        {
            var plain = PatentNumber.Digits(code);
            if (dossier.PaperText(FieldNames.Uscc) is { } uscc && TextForm.Same(uscc.ToUpperInvariant(), code.ToUpperInvariant()))
                return true;
            if (plain.Length >= 8 && dossier.Evidence.Patents.Any(p => p.Number is not null && PatentNumber.Digits(p.Number) == plain))
                return true;
        }

        return entry.Name is { Length: > 0 } name
            && (dossier.PaperText(FieldNames.Applicant) is { } applicant && TextForm.Same(applicant, name) || ApplicantNames.IsFormer(dossier, name));
    }
}
