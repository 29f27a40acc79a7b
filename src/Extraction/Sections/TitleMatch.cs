using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

/// <summary>A title found on a page.</summary>
/// <param name="Kind">The attachment kind it names, or null where it announces an attachment nobody knows.</param>
/// <param name="Title">As printed.</param>
/// <param name="IsAnnounced">True where it is numbered as an attachment: 附件3.</param>
internal sealed record TitleMatch(AttachmentKind? Kind, string Title, bool IsAnnounced = false);
