using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>网上填报记录。The exported online submission before its labels and values are read.</summary>
/// <param name="FileName">Without folder.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes.</param>
/// <param name="Programme">Programme id or name as exported, or null.</param>
/// <param name="SubmissionId">Or null.</param>
/// <param name="SubmittedAt">Released by the district.</param>
/// <param name="ApplicantSubmittedAt">Sent by the applicant.</param>
/// <param name="District">Or null.</param>
/// <param name="Entries">In file order.</param>
/// <param name="Attachments">Null where the record says nothing of attachments: then nothing is compared.</param>
public sealed record OnlineRecord(
    string FileName,
    string Sha256,
    string? Programme,
    string? SubmissionId,
    Moment? SubmittedAt,
    Moment? ApplicantSubmittedAt,
    string? District,
    ImmutableArray<OnlineEntry> Entries,
    ImmutableArray<OnlineAttachment>? Attachments)
{
    /// <summary>When the district released it; where that is not said, when the applicant sent it.</summary>
    public Moment? HandedInAt => SubmittedAt ?? ApplicantSubmittedAt;
}
