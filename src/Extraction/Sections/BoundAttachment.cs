using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

/// <summary>An attachment as it is bound in: its pages, from divider sheet to last page.</summary>
/// <param name="Kind">Its kind, or null where nobody knows it.</param>
/// <param name="Title">The title it was known by.</param>
/// <param name="IsAnnounced">True where a number or a sheet of its own announces it: 附件3.</param>
internal sealed record BoundAttachment(AttachmentKind? Kind, string Title, bool IsAnnounced = false)
{
    /// <summary>In booklet order.</summary>
    public List<TranscribedPage> Pages { get; } = [];

    /// <summary>Text of each page, for telling a second copy.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Whether each page begins with a title of the kind.</summary>
    public List<bool> Titled { get; } = [];
}
