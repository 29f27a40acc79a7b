namespace DocPipeline.Booklets.Ink;

/// <summary>What the pages from a mark onwards are.</summary>
/// <param name="Kind">Page kind as in reports.</param>
/// <param name="Attachment">Attachment id, or null.</param>
internal sealed record SectionMark(string Kind, string? Attachment);
