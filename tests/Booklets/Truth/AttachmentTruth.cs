using System.Collections.Immutable;

namespace DocPipeline.Booklets.Truth;

/// <summary>An attachment required or bound.</summary>
internal sealed record AttachmentTruth(string Id, bool Required, bool Present, ImmutableArray<int> Pages);
