using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

/// <summary>The booklet in its parts.</summary>
/// <param name="Kinds">What each page was taken for, in booklet order.</param>
/// <param name="Form">Cover and form pages.</param>
/// <param name="Contents">Pages that list the attachments.</param>
/// <param name="Attachments">In booklet order.</param>
internal sealed record Sections(
    ImmutableArray<(PageKind Kind, string? Attachment)> Kinds,
    ImmutableArray<TranscribedPage> Form,
    ImmutableArray<TranscribedPage> Contents,
    ImmutableArray<BoundAttachment> Attachments);
