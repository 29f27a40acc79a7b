namespace DocPipeline.Booklets.Truth;

/// <summary>What a printed page is.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Kind">Page kind as in reports.</param>
/// <param name="Attachment">Attachment id, or null.</param>
/// <param name="Scan">How it was scanned, or null in a booklet that was not.</param>
internal sealed record PageTruth(int Number, string Kind, string? Attachment, PageScan? Scan = null);
