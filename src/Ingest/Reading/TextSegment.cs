using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>Characters of a text layer that stand together on one line, and that pixels can confirm or contradict.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Glyphs">Indices of its characters, left to right, blanks left out.</param>
/// <param name="Box">Around all of them.</param>
/// <param name="IsStrange">True where it is white or its font names no characters, or it stands on a page with text nobody sees.</param>
internal sealed record TextSegment(int Page, ImmutableArray<int> Glyphs, Box Box, bool IsStrange);
