namespace DocPipeline.Ingest.Submissions;

/// <summary>What a record states once, about itself.</summary>
internal enum RecordHeading
{
    Programme,
    SubmissionId,
    SubmittedAt,
    ApplicantSubmittedAt,
    District,
}
