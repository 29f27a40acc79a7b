using System.Collections.Immutable;

namespace DocPipeline.Booklets.Scans.Files;

/// <summary>A page as the scanner encoded it.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Dpi">Pixels an inch.</param>
/// <param name="Bilevel">True for CCITT group 4, else JPEG.</param>
/// <param name="Colour">True for three colours.</param>
/// <param name="Bytes">The encoded image.</param>
/// <param name="Layer">Invisible words, in points of the scan.</param>
internal sealed record ScannedPage(int Width, int Height, int Dpi, bool Bilevel, bool Colour, byte[] Bytes, ImmutableArray<LaidWord> Layer)
{
    public double PointsWide => Width * 72.0 / Dpi;

    public double PointsHigh => Height * 72.0 / Dpi;
}
