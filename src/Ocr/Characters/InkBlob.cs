namespace DocPipeline.Ocr.Characters;

/// <summary>Ink between two blank columns of a line, in pixels.</summary>
internal readonly record struct InkBlob(int Left, int Right, int Top, int Bottom)
{
    public double Centre => (Left + Right) / 2.0;

    public int Width => Right - Left;

    public int Height => Bottom - Top;
}
