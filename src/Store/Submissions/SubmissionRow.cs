namespace DocPipeline.Store.Submissions;

/// <summary>A submission as the store knows it.</summary>
/// <param name="Id">Its own, from the record; else the name it came under.</param>
/// <param name="Version">Rises whenever it is to be judged anew.</param>
/// <param name="State">How far it is.</param>
/// <param name="Lane">Which work goes first.</param>
/// <param name="IsWhole">True where the record may lie among the booklet's files.</param>
/// <param name="Programme">Id, or null until known.</param>
/// <param name="District">Or null.</param>
/// <param name="Applicant">Or null.</param>
/// <param name="Stage"><c>district</c> or <c>city</c>.</param>
/// <param name="Received">When the paper came, as stated, or null.</param>
/// <param name="DueAt">When its programme closes, or null.</param>
/// <param name="Content">Digest over everything its report depends on that was handed in.</param>
/// <param name="Twin">The submission of the same content whose report serves for this one too, or null.</param>
/// <param name="Origin">How it came in.</param>
/// <param name="Outcome">Of the last judgement, or null.</param>
/// <param name="Reason">Why it failed or waits, or null.</param>
/// <param name="Pages">How many its booklet has; 0 until known.</param>
/// <param name="ArrivedAt">When it came in first.</param>
/// <param name="UpdatedAt">When anything about it changed last.</param>
public sealed record SubmissionRow(
    string Id, long Version, SubmissionState State, Lane Lane, bool IsWhole, string? Programme, string? District, string? Applicant, string Stage,
    string? Received, DateTimeOffset? DueAt, string Content, string? Twin, string Origin, string? Outcome, string? Reason, long Pages,
    DateTimeOffset ArrivedAt, DateTimeOffset UpdatedAt);
