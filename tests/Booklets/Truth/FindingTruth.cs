namespace DocPipeline.Booklets.Truth;

/// <summary>A finding a reviewer must be shown, as the contract names it.</summary>
/// <param name="Code">Id in the catalogue.</param>
/// <param name="Field">Field, or null.</param>
/// <param name="Period">Year, or null.</param>
/// <param name="Attachment">Attachment id, or null.</param>
/// <param name="Criterion">Criterion id, or null.</param>
/// <param name="Optional">True where it may be told or left out: it only repeats another finding in other words.</param>
/// <param name="Lighter">Severity where this case is lighter than its code usually is, or null.</param>
internal sealed record FindingTruth(
    string Code, string? Field = null, int? Period = null, string? Attachment = null, string? Criterion = null, bool Optional = false, string? Lighter = null)
{
    public string Severity => Lighter ?? Severities.Of(Code);
}
