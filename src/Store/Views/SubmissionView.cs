namespace DocPipeline.Store.Views;

/// <summary>申报件登记。What lists and single answers show of a submission.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">How often it was to be judged, from 1.</param>
/// <param name="State">How far it is: <c>waiting</c>, <c>reading</c>, <c>judging</c>, <c>done</c>, <c>failed</c>, <c>cancelled</c>.</param>
/// <param name="Programme">Id of its pack, or null until that is known.</param>
/// <param name="District">From its record, or null.</param>
/// <param name="Applicant">From its report, or null.</param>
/// <param name="Outcome">The machine's, or null until it is judged.</param>
/// <param name="Reason">Why it failed, or null.</param>
/// <param name="Pages">Pages known of so far.</param>
/// <param name="PagesRead">Pages of them that are read.</param>
/// <param name="ArrivedAt">When the first part of it came.</param>
/// <param name="UpdatedAt">When it last went on.</param>
public sealed record SubmissionView(
    string Id, long Version, string State, string? Programme, string? District, string? Applicant, string? Outcome, string? Reason, long Pages,
    long PagesRead, DateTimeOffset ArrivedAt, DateTimeOffset UpdatedAt);
