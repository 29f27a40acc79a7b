using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Judging;

namespace DocPipeline.Validation.Checks;

/// <summary>Every attachment is the applicant's own and still valid.</summary>
internal static class HolderCheck
{
    public static void Run(Review review)
    {
        foreach (var attachment in review.Dossier.Evidence.Attachments)
        {
            // One company's certificates bound together are told of once.
            foreach (var holder in attachment.Holders.GroupBy(h => TextForm.Of(h.Name)))
                CheckHolder(review, attachment, [.. holder]);
            CheckValidity(review, attachment);
        }
    }

    private static void CheckHolder(Review review, Attachment attachment, ImmutableArray<Holder> certificates)
    {
        var dossier = review.Dossier;
        var holder = certificates[0].Name;
        if (dossier.PaperText(FieldNames.Applicant) is not { } applicant || dossier.FindPaper(FieldNames.Applicant) is not { } paper
            || AttachmentNames.OfSeveralParties.Contains(attachment.Kind) || dossier.Programme.FindAttachment(attachment.Kind) is null
            || TextForm.OneHoldsOther(holder, applicant) || ApplicantNames.IsPartner(dossier, holder))
            return;
        if (certificates.All(c => Misreading.MayBe(dossier, c.Place.Place, c.Name, applicant)))
        {
            var doubt = review.Phrases.Say("needs-review.holder", review.Values.TitleOf(attachment.Kind), PagesOf(review, certificates), holder, review.Values.WithPlace(paper));
            review.Findings.Add(Code.NeedsReview, On(certificates, Notice(review, attachment, doubt, null) with { Clause = null }));
            return;
        }

        if (ApplicantNames.IsFormer(dossier, holder))
        {
            ReportFormerName(review, attachment, certificates, paper);
            return;
        }

        // A licence in another name, or a name that is one character off, is the applicant's identity in doubt; else it is another company's paper.
        var code = attachment.Kind == AttachmentNames.Licence || IsSlip(TextForm.Of(holder), TextForm.Of(applicant)) ? Code.IdentityName : Code.AttachmentMismatch;
        var message = review.Phrases.Say(code, review.Values.TitleOf(attachment.Kind), PagesOf(review, certificates), holder, review.Values.WithPlace(paper));
        review.Findings.Add(code, On(certificates, Notice(review, attachment, message, code == Code.IdentityName ? FieldNames.Applicant : null)));
    }

    private static void ReportFormerName(Review review, Attachment attachment, ImmutableArray<Holder> certificates, Statement paper)
    {
        var holder = certificates[0].Name;
        var proven = review.Dossier.Evidence.Attachments.Any(
            a => a.Text.Contains("变更", StringComparison.Ordinal) && TextForm.Of(a.Text).Contains(TextForm.Of(holder), StringComparison.Ordinal)
                && !ReferenceEquals(a, attachment));
        if (proven)
            return;
        var message = review.Phrases.Say(
            "identity-name.former", review.Values.TitleOf(attachment.Kind), PagesOf(review, certificates), holder, review.Values.WithPlace(paper));
        review.Findings.Add(Code.IdentityName, On(certificates, Notice(review, attachment, message, FieldNames.Applicant) with { Severity = Severity.Warning }));
    }

    private static void CheckValidity(Review review, Attachment attachment)
    {
        // A pledge that ended still was one, and what a letter or report calls valid is not the paper itself.
        if (attachment.Kind is AttachmentNames.PledgeRegistration or AttachmentNames.AuditReport or AttachmentNames.AwardCertificate
                or AttachmentNames.CreditReport or AttachmentNames.CommitmentLetter or AttachmentNames.CooperationAgreement
            || attachment.ValidUntil is not { } until || until >= review.Dossier.ReferenceDay)
            return;
        var message = review.Phrases.Say(
            Code.CertificateExpired, review.Values.TitleOf(attachment.Kind), PageOf(review, attachment), until, review.Dossier.ReferenceDay,
            review.Dossier.ReferenceDay.DayNumber - until.DayNumber, review.Phrases.Say(review.Dossier.IsReferenceSubmission ? "reference.submitted" : "reference.deadline"));
        var notice = Notice(review, attachment, message, null);
        review.Findings.Add(Code.CertificateExpired, attachment.ValidUntilAt is { } place ? notice with { Pages = [place.Place], Places = [place] } : notice);
    }

    private static Notice Notice(Review review, Attachment attachment, string message, FieldId? field) => new(message)
    {
        Field = field,
        Attachment = attachment.Kind,
        Clause = field is null ? AskedAttachments.ClauseOf(review.Dossier.Programme, attachment.Kind) : null,
        Statements = review.Dossier.FindPaper(FieldNames.Applicant) is { } paper && field is not null ? [paper] : [],
        Pages = [.. attachment.Pages.Take(1)],
    };

    private static Notice On(ImmutableArray<Holder> certificates, Notice notice) =>
        notice with { Pages = PlacesOf(certificates), Places = [.. certificates.Select(h => h.Place)] };

    private static string PageOf(Review review, Attachment attachment) =>
        attachment.ValidUntilAt is { } until ? review.Values.PageName(until.Place)
        : attachment.Holders.FirstOrDefault() is { } holder ? review.Values.PageName(holder.Place.Place)
        : attachment.Pages.IsEmpty ? review.Phrases.Say("place.unknown") : review.Values.PageName(attachment.Pages[0]);

    private static string PagesOf(Review review, ImmutableArray<Holder> certificates) => review.Values.PageNames(PlacesOf(certificates));

    private static ImmutableArray<PageRef> PlacesOf(ImmutableArray<Holder> certificates) => [.. certificates.Select(h => h.Place.Place).Distinct()];

    private static bool IsSlip(string a, string b)
    {
        if (a.Length == b.Length)
            return a.Zip(b).Count(p => p.First != p.Second) == 1;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length == 1 && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
    }
}
