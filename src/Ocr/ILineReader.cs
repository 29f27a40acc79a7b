using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ocr;

/// <summary>Reads the picture of one line of text whose place is known. One reader serves one thread.</summary>
public interface ILineReader : IDisposable
{
    /// <summary>
    /// The characters from left to right, without places. None where the picture is of one shade; ink nobody could read is one character of
    /// probability 0.
    /// </summary>
    ImmutableArray<Glyph> Read(PageRaster raster);
}
