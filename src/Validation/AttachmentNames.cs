using System.Collections.Frozen;

namespace DocPipeline.Validation;

/// <summary>The kinds of attachments that checks know by name.</summary>
internal static class AttachmentNames
{
    public const string Licence = "business-licence";
    public const string AuditReport = "audit-report";
    public const string PatentList = "patent-list";
    public const string PatentCertificate = "patent-certificate";
    public const string TrademarkCertificate = "trademark-certificate";
    public const string TrademarkLicence = "trademark-licence";
    public const string StaffProof = "ip-staff-proof";
    public const string CooperationAgreement = "cooperation-agreement";
    public const string CommitmentLetter = "commitment-letter";
    public const string Recommendation = "recommendation";
    public const string PledgeRegistration = "pledge-registration";
    public const string AwardCertificate = "award-certificate";
    public const string RdBodyProof = "rd-body-proof";
    public const string CreditReport = "credit-report";
    public const string MajorProjectDocument = "major-project-document";

    /// <summary>Kinds that rightly name somebody beside the applicant first: partners, licensors, those who recommend.</summary>
    public static readonly FrozenSet<string> OfSeveralParties =
        new[] { CooperationAgreement, Recommendation, TrademarkLicence, RdBodyProof, MajorProjectDocument }.ToFrozenSet();
}
