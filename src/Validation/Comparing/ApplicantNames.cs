using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>Says whether a name is the applicant's, a former one of it, or somebody else's.</summary>
internal static class ApplicantNames
{
    /// <summary>True where an attachment names the applicant as its holder, or in its text where no holder was found.</summary>
    public static bool IsApplicant(Dossier dossier, Attachment attachment)
    {
        if (dossier.PaperText(FieldNames.Applicant) is not { } applicant)
            return false;
        if (attachment.Holder is { } holder)
        {
            if (TextForm.OneHoldsOther(holder, applicant) || IsFormer(dossier, holder))
                return true;
            if (!AttachmentNames.OfSeveralParties.Contains(attachment.Kind))
                return false;
        }

        return TextForm.Of(attachment.Text).Contains(TextForm.Of(applicant), StringComparison.Ordinal);
    }

    /// <summary>False only where both the form's applicant and the attachment's holder are known and they are two.</summary>
    public static bool MayBeApplicant(Dossier dossier, Attachment attachment) =>
        attachment.Holder is null || dossier.PaperText(FieldNames.Applicant) is null || IsApplicant(dossier, attachment);

    /// <summary>True for a name the form lists among its former names.</summary>
    public static bool IsFormer(Dossier dossier, string name) => dossier.FindPaper(FieldNames.FormerNames) switch
    {
        { Value: TextListValue list } => list.Items.Any(i => TextForm.OneHoldsOther(i, name)),
        { Value: TextValue text } => TextForm.OneHoldsOther(text.Text, name),
        _ => false,
    };

    /// <summary>True for a partner of a consortium.</summary>
    public static bool IsPartner(Dossier dossier, string name) =>
        dossier.FindPaper(FieldNames.Partners) is { Value: TextListValue list } && list.Items.Any(i => TextForm.OneHoldsOther(i, name));
}
