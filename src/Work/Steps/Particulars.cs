namespace DocPipeline.Work.Steps;

/// <summary>What the online record and the programme say of a submission; null what they do not say.</summary>
/// <param name="SubmissionId">Its id.</param>
/// <param name="Programme">The programme's id.</param>
/// <param name="District">The district.</param>
/// <param name="Applicant">Who applies.</param>
/// <param name="DueAt">When the programme closes.</param>
public sealed record Particulars(string? SubmissionId, string? Programme, string? District, string? Applicant, DateTimeOffset? DueAt);
