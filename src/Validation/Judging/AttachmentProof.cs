using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Whether an attachment proves what a requirement asks by <c>attached(…)</c>.</summary>
internal sealed class AttachmentProof(Dossier dossier)
{
    /// <summary>Met where a valid one of the applicant's is bound in. Its absence proves nothing: the proof is missing, not the thing.</summary>
    public Outcome Of(string kind) =>
        dossier.AttachmentsOf(kind).Any(a => Valid(a, kind) && ApplicantNames.MayBeApplicant(dossier, a)) ? Outcome.Met : Outcome.Undetermined;

    // A pledge that was paid back still was a pledge.
    private bool Valid(Attachment attachment, string kind) =>
        kind == AttachmentNames.PledgeRegistration || attachment.ValidUntil is not { } until || until >= dossier.ReferenceDay;
}
