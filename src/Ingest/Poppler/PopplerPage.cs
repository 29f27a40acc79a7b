using DocPipeline.Domain;

namespace DocPipeline.Ingest.Poppler;

/// <summary>A page as <c>pdftotext -bbox-layout</c> states it.</summary>
internal sealed record PopplerPage(double Width, double Height, Glyph[] Glyphs);
