namespace DocPipeline.Store.Decisions;

/// <summary>人工决定。What a person decided about one submission; never changed, at most followed by a later one.</summary>
/// <param name="Id">Never given out twice.</param>
/// <param name="Submission">The submission's id.</param>
/// <param name="Number">From 1 within the submission.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Finding">The finding's id, where it is about one.</param>
/// <param name="Field">The field, where a figure was corrected, or stated that was not found.</param>
/// <param name="Period">Its year, where it has one.</param>
/// <param name="Value">What stands there, as the person wrote it.</param>
/// <param name="Unit">The unit it was written in; null for texts, dates and flags.</param>
/// <param name="Place">Where the corrected figure stands: JSON with <c>origin</c>, <c>attachment</c>, <c>document</c>, <c>page</c> and <c>box</c> of the report's figure; of one that was not found <c>box</c> is null, and so are <c>document</c> and <c>page</c> where none was named.</param>
/// <param name="Reason">Why.</param>
/// <param name="Actor">Who.</param>
/// <param name="At">When.</param>
public sealed record Decision(
    string Id, string Submission, long Number, DecisionKind Kind, string? Finding, string? Field, string? Period, string? Value, string? Unit,
    string? Place, string Reason, string Actor, DateTimeOffset At);
