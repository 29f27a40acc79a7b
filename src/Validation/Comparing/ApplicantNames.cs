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
        if (attachment.Holders.Any(h => IsOwn(dossier, applicant, h)))
            return true;
        if (!attachment.Holders.IsEmpty && !AttachmentNames.OfSeveralParties.Contains(attachment.Kind))
            return false;

        return TextForm.Of(attachment.Text).Contains(TextForm.Of(applicant), StringComparison.Ordinal);
    }

    /// <summary>False only where both the form's applicant and the attachment's holder are known and they are two.</summary>
    public static bool MayBeApplicant(Dossier dossier, Attachment attachment) =>
        attachment.Holders.IsEmpty || dossier.PaperText(FieldNames.Applicant) is null || IsApplicant(dossier, attachment);

    /// <summary>The same of one page of it: certificates bound one behind the other may belong to several.</summary>
    public static bool MayBeApplicant(Dossier dossier, Attachment attachment, PageRef page)
    {
        var named = attachment.Holders.Where(h => h.Place.Place == page).ToList();
        return named.Count == 0 || dossier.PaperText(FieldNames.Applicant) is not { } applicant
            ? MayBeApplicant(dossier, attachment)
            : named.Exists(h => IsOwn(dossier, applicant, h));
    }

    private static bool IsOwn(Dossier dossier, string applicant, Holder holder) =>
        TextForm.OneHoldsOther(holder.Name, applicant) || IsFormer(dossier, holder.Name);

    /// <summary>True for a name the form lists among its former names.</summary>
    public static bool IsFormer(Dossier dossier, string name) => FormerOf(dossier).Any(former => TextForm.OneHoldsOther(former, name));

    /// <summary>The former names the form lists.</summary>
    public static IEnumerable<string> FormerOf(Dossier dossier) => dossier.FindPaper(FieldNames.FormerNames) switch
    {
        { Value: TextListValue list } => list.Items,
        { Value: TextValue text } => [text.Text],
        _ => [],
    };

    /// <summary>True for a partner of a consortium.</summary>
    public static bool IsPartner(Dossier dossier, string name) =>
        dossier.FindPaper(FieldNames.Partners) is { Value: TextListValue list } && list.Items.Any(i => TextForm.OneHoldsOther(i, name));
}
