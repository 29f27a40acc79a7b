namespace DocPipeline.Ocr;

/// <summary>Reads the picture of a page. One engine serves one thread.</summary>
public interface IOcrEngine : IDisposable
{
    /// <summary>Reads one page; a page without characters gives none.</summary>
    RecognisedPage Read(PageRaster raster);
}
