namespace DocPipeline.Domain;

/// <summary>目录条目。A line of the booklet's own list of attachments.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Attachment">The kind of attachment it names, or null.</param>
/// <param name="PageNumber">Printed page number, or null.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record ContentsEntry(string Title, string? Attachment, int? PageNumber, Provenance Provenance);
