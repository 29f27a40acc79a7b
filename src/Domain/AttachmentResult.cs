using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>附件清点。One line of the attachment checklist.</summary>
/// <param name="Kind">Id of the kind.</param>
/// <param name="Title">Chinese title.</param>
/// <param name="Required">True where it must be there.</param>
/// <param name="Because">The condition that asked for it, or null where it is always required or not required.</param>
/// <param name="Status">Whether it is there.</param>
/// <param name="Pages">Where, in booklet order.</param>
public sealed record AttachmentResult(
    string Kind, string Title, bool Required, string? Because, AttachmentStatus Status, ImmutableArray<PageRef> Pages);
