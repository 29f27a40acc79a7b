namespace DocPipeline.Booklets.Truth;

/// <summary>A finding a reviewer must be shown, as the contract names it.</summary>
/// <param name="Code">Id in the catalogue.</param>
/// <param name="Field">Field, or null.</param>
/// <param name="Period">Year, or null.</param>
/// <param name="Attachment">Attachment id, or null.</param>
/// <param name="Criterion">Criterion id, or null.</param>
internal sealed record FindingTruth(string Code, string? Field = null, int? Period = null, string? Attachment = null, string? Criterion = null);
