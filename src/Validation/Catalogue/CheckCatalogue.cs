using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Catalogue;

/// <summary>Every check there is; <c>docs/checks.md</c> is written from it.</summary>
public static class CheckCatalogue
{
    /// <summary>In the order they are documented.</summary>
    public static ImmutableArray<CheckEntry> All { get; } =
    [
        new(Code.IdentityName, Severity.Error, CheckTopic.Identity, null),
        new(Code.IdentityUscc, Severity.Error, CheckTopic.Identity, null),
        new(Code.IdentityLegalRepresentative, Severity.Error, CheckTopic.Identity, null),
        new(Code.IdentityDistrict, Severity.Warning, CheckTopic.Identity, null),
        new(Code.PaperOnlineMismatch, Severity.Error, CheckTopic.Agreement, FormalCheck.Consistency),
        new(Code.MissingOnPaper, Severity.Error, CheckTopic.Agreement, FormalCheck.Consistency),
        new(Code.MissingOnline, Severity.Warning, CheckTopic.Agreement, FormalCheck.Consistency),
        new(Code.AttachmentOnlineMismatch, Severity.Warning, CheckTopic.Agreement, FormalCheck.Consistency),
        new(Code.UnknownLabel, Severity.Warning, CheckTopic.Agreement, null),
        new(Code.OnlineDuplicateField, Severity.Warning, CheckTopic.Agreement, null),
        new(Code.ProgrammeMismatch, Severity.Error, CheckTopic.Agreement, null),
        new(Code.NeedsReview, Severity.Warning, CheckTopic.Agreement, null),
        new(Code.InternalInconsistency, Severity.Error, CheckTopic.Arithmetic, null),
        new(Code.StatementsDisagree, Severity.Error, CheckTopic.Arithmetic, null),
        new(Code.UnitSuspect, Severity.Warning, CheckTopic.Arithmetic, null),
        new(Code.FillingRule, Severity.Warning, CheckTopic.Arithmetic, null),
        new(Code.AttachmentFigureMismatch, Severity.Error, CheckTopic.Attachments, null),
        new(Code.AttachmentMismatch, Severity.Error, CheckTopic.Attachments, null),
        new(Code.CertificateExpired, Severity.Error, CheckTopic.Attachments, null),
        new(Code.AttachmentMissing, Severity.Error, CheckTopic.Completeness, null),
        new(Code.AttachmentOutOfOrder, Severity.Error, CheckTopic.Completeness, FormalCheck.BindingOrder),
        new(Code.AttachmentDuplicate, Severity.Warning, CheckTopic.Completeness, null),
        new(Code.PageMissing, Severity.Error, CheckTopic.Completeness, null),
        new(Code.PageBlank, Severity.Info, CheckTopic.Completeness, null),
        new(Code.PageRotated, Severity.Info, CheckTopic.Completeness, null),
        new(Code.PageSize, Severity.Info, CheckTopic.Completeness, FormalCheck.BindingOrder),
        new(Code.PageUnreadable, Severity.Warning, CheckTopic.Completeness, null),
        new(Code.SealMissing, Severity.Error, CheckTopic.Completeness, null),
        new(Code.SignatureMissing, Severity.Error, CheckTopic.Completeness, null),
        new(Code.CriterionNotMet, Severity.Error, CheckTopic.Criteria, null),
        new(Code.CriterionUndetermined, Severity.Warning, CheckTopic.Criteria, null),
        new(Code.ExemptionUnproven, Severity.Warning, CheckTopic.Criteria, null),
        new(Code.FieldOutsideList, Severity.Warning, CheckTopic.Criteria, null),
        new(Code.GrantSplit, Severity.Warning, CheckTopic.Criteria, FormalCheck.GrantCap),
        new(Code.DeadlineMissed, Severity.Error, CheckTopic.Dates, null),
        new(Code.TermWrong, Severity.Error, CheckTopic.Dates, FormalCheck.Term),
        new(Code.QuotaExceeded, Severity.Error, CheckTopic.Policy, FormalCheck.Quota),
        new(Code.RepeatSupport, Severity.Error, CheckTopic.Policy, FormalCheck.NoRepeat),
        new(Code.PatentReused, Severity.Error, CheckTopic.Policy, null),
        new(Code.DuplicateSubmission, Severity.Warning, CheckTopic.Policy, null),
        new(Code.PatentNumberInvalid, Severity.Warning, CheckTopic.Patents, null),
        new(Code.PatentListDuplicate, Severity.Error, CheckTopic.Patents, null),
        new(Code.PatentExpired, Severity.Error, CheckTopic.Patents, null),
        new(Code.PatentOwnerDiffers, Severity.Error, CheckTopic.Patents, null),
        new(Code.TextLayerSuspect, Severity.Warning, CheckTopic.Files, null),
        new(Code.FileUnreadable, Severity.Error, CheckTopic.Files, null),
        new(Code.FileEncrypted, Severity.Error, CheckTopic.Files, null),
    ];

    /// <summary>The entry of that code, or null.</summary>
    public static CheckEntry? Find(string code) => All.FirstOrDefault(e => e.Code == code);
}
