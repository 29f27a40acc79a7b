using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Catalogue;

/// <summary>Every check there is; <c>docs/checks.md</c> is written from it.</summary>
public static class CheckCatalogue
{
    /// <summary>In the order they are documented.</summary>
    public static ImmutableArray<CheckEntry> All { get; } =
    [
        new(Code.IdentityName, Severity.Error, CheckTopic.Identity, Actor.Applicant, null),
        new(Code.IdentityUscc, Severity.Error, CheckTopic.Identity, Actor.Applicant, null),
        new(Code.IdentityLegalRepresentative, Severity.Error, CheckTopic.Identity, Actor.Applicant, null),
        new(Code.IdentityDistrict, Severity.Warning, CheckTopic.Identity, Actor.Applicant, null),
        new(Code.PaperOnlineMismatch, Severity.Error, CheckTopic.Agreement, Actor.Applicant, FormalCheck.Consistency),
        new(Code.MissingOnPaper, Severity.Error, CheckTopic.Agreement, Actor.Applicant, FormalCheck.Consistency),
        new(Code.MissingOnline, Severity.Warning, CheckTopic.Agreement, Actor.Applicant, FormalCheck.Consistency),
        new(Code.AttachmentOnlineMismatch, Severity.Warning, CheckTopic.Agreement, Actor.Applicant, FormalCheck.Consistency),
        new(Code.UnknownLabel, Severity.Warning, CheckTopic.Agreement, Actor.Reviewer, null),
        new(Code.OnlineDuplicateField, Severity.Warning, CheckTopic.Agreement, Actor.Applicant, null),
        new(Code.ProgrammeMismatch, Severity.Error, CheckTopic.Agreement, Actor.Reviewer, null),
        new(Code.NeedsReview, Severity.Warning, CheckTopic.Agreement, Actor.Reviewer, null),
        new(Code.InternalInconsistency, Severity.Error, CheckTopic.Arithmetic, Actor.Applicant, null),
        new(Code.StatementsDisagree, Severity.Error, CheckTopic.Arithmetic, Actor.Applicant, null),
        new(Code.UnitSuspect, Severity.Warning, CheckTopic.Arithmetic, Actor.Applicant, null),
        new(Code.FillingRule, Severity.Warning, CheckTopic.Arithmetic, Actor.Applicant, null),
        new(Code.AttachmentFigureMismatch, Severity.Error, CheckTopic.Attachments, Actor.Applicant, null),
        new(Code.StaffUninsured, Severity.Warning, CheckTopic.Attachments, Actor.Applicant, null),
        new(Code.AttachmentMismatch, Severity.Error, CheckTopic.Attachments, Actor.Applicant, null),
        new(Code.CertificateExpired, Severity.Error, CheckTopic.Attachments, Actor.Applicant, null),
        new(Code.AttachmentMissing, Severity.Error, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.AttachmentOutOfOrder, Severity.Error, CheckTopic.Completeness, Actor.Applicant, FormalCheck.BindingOrder),
        new(Code.AttachmentDuplicate, Severity.Warning, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.PageMissing, Severity.Error, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.PageBlank, Severity.Info, CheckTopic.Completeness, Actor.Reviewer, null),
        new(Code.PageRotated, Severity.Info, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.PageSize, Severity.Info, CheckTopic.Completeness, Actor.Applicant, FormalCheck.BindingOrder),
        new(Code.PageUnreadable, Severity.Warning, CheckTopic.Completeness, Actor.Reviewer, null),
        new(Code.SealMissing, Severity.Error, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.SignatureMissing, Severity.Error, CheckTopic.Completeness, Actor.Applicant, null),
        new(Code.CriterionNotMet, Severity.Error, CheckTopic.Criteria, Actor.Reviewer, null),
        new(Code.CriterionUndetermined, Severity.Warning, CheckTopic.Criteria, Actor.Reviewer, null),
        new(Code.ExemptionUnproven, Severity.Warning, CheckTopic.Criteria, Actor.Applicant, null),
        new(Code.FieldOutsideList, Severity.Warning, CheckTopic.Criteria, Actor.Reviewer, null),
        new(Code.GrantSplit, Severity.Warning, CheckTopic.Criteria, Actor.Reviewer, FormalCheck.GrantCap),
        new(Code.DeadlineMissed, Severity.Error, CheckTopic.Dates, Actor.Reviewer, null),
        new(Code.TermWrong, Severity.Error, CheckTopic.Dates, Actor.Applicant, FormalCheck.Term),
        new(Code.QuotaExceeded, Severity.Error, CheckTopic.Policy, Actor.District, FormalCheck.Quota),
        new(Code.RepeatSupport, Severity.Error, CheckTopic.Policy, Actor.Reviewer, FormalCheck.NoRepeat),
        new(Code.PatentReused, Severity.Error, CheckTopic.Policy, Actor.Applicant, null),
        new(Code.DuplicateSubmission, Severity.Warning, CheckTopic.Policy, Actor.Applicant, null),
        new(Code.PatentNumberInvalid, Severity.Warning, CheckTopic.Patents, Actor.Applicant, null),
        new(Code.PatentListDuplicate, Severity.Error, CheckTopic.Patents, Actor.Applicant, null),
        new(Code.PatentExpired, Severity.Error, CheckTopic.Patents, Actor.Applicant, null),
        new(Code.PatentOwnerDiffers, Severity.Error, CheckTopic.Patents, Actor.Applicant, null),
        new(Code.TextLayerSuspect, Severity.Warning, CheckTopic.Files, Actor.Reviewer, null),
        new(Code.FileUnreadable, Severity.Error, CheckTopic.Files, Actor.Applicant, null),
        new(Code.FileEncrypted, Severity.Error, CheckTopic.Files, Actor.Applicant, null),
    ];

    /// <summary>The entry of that code, or null.</summary>
    public static CheckEntry? Find(string code) => All.FirstOrDefault(e => e.Code == code);
}
