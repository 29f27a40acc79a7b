namespace DocPipeline.Validation.Catalogue;

/// <summary>The codes of findings.</summary>
internal static class Code
{
    public const string IdentityName = "identity-name";
    public const string IdentityUscc = "identity-uscc";
    public const string IdentityLegalRepresentative = "identity-legal-representative";
    public const string IdentityDistrict = "identity-district";
    public const string PaperOnlineMismatch = "paper-online-mismatch";
    public const string MissingOnPaper = "missing-on-paper";
    public const string MissingOnline = "missing-online";
    public const string AttachmentOnlineMismatch = "attachment-online-mismatch";
    public const string UnknownLabel = "unknown-label";
    public const string OnlineDuplicateField = "online-duplicate-field";
    public const string ProgrammeMismatch = "programme-mismatch";
    public const string NeedsReview = "needs-review";
    public const string InternalInconsistency = "internal-inconsistency";
    public const string StatementsDisagree = "statements-disagree";
    public const string FillingRule = "filling-rule";
    public const string UnitSuspect = "unit-suspect";
    public const string AttachmentFigureMismatch = "attachment-figure-mismatch";
    public const string StaffUninsured = "staff-uninsured";
    public const string AttachmentMismatch = "attachment-mismatch";
    public const string CertificateExpired = "certificate-expired";
    public const string PatentExpired = "patent-expired";
    public const string PatentOwnerDiffers = "patent-owner-differs";
    public const string AttachmentMissing = "attachment-missing";
    public const string AttachmentOutOfOrder = "attachment-out-of-order";
    public const string AttachmentDuplicate = "attachment-duplicate";
    public const string PageMissing = "page-missing";
    public const string PageBlank = "page-blank";
    public const string PageRotated = "page-rotated";
    public const string PageSize = "page-size";
    public const string PageUnreadable = "page-unreadable";
    public const string SealMissing = "seal-missing";
    public const string SignatureMissing = "signature-missing";
    public const string CriterionNotMet = "criterion-not-met";
    public const string CriterionUndetermined = "criterion-undetermined";
    public const string ExemptionUnproven = "exemption-unproven";
    public const string FieldOutsideList = "field-outside-list";
    public const string GrantSplit = "grant-split";
    public const string DeadlineMissed = "deadline-missed";
    public const string TermWrong = "term-wrong";
    public const string QuotaExceeded = "quota-exceeded";
    public const string RepeatSupport = "repeat-support";
    public const string PatentReused = "patent-reused";
    public const string DuplicateSubmission = "duplicate-submission";
    public const string PatentNumberInvalid = "patent-number-invalid";
    public const string PatentListDuplicate = "patent-list-duplicate";
    public const string TextLayerSuspect = "text-layer-suspect";
    public const string FileUnreadable = "file-unreadable";
    public const string FileEncrypted = "file-encrypted";
}
