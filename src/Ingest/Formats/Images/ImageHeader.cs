namespace DocPipeline.Ingest.Formats.Images;

/// <summary>What an image file states about one of its pictures.</summary>
/// <param name="PixelWidth">As stored.</param>
/// <param name="PixelHeight">As stored.</param>
/// <param name="DotsPerInch">0 where it states none, or nonsense.</param>
/// <param name="Rotation">Degrees clockwise it must be turned to stand upright.</param>
internal sealed record ImageHeader(int PixelWidth, int PixelHeight, double DotsPerInch, int Rotation)
{
    // Scanners and cameras lie outside this only when the field was never set.
    private const double LeastDots = 50;
    private const double MostDots = 2400;
    private const double ShortSideOfA4 = 595.3;
    private const double PointsPerInch = 72;

    public long Pixels => (long)PixelWidth * PixelHeight;

    /// <summary>Width and height in points as displayed; where no resolution is stated, the short side is taken for that of A4.</summary>
    public (double Width, double Height) Size
    {
        get
        {
            var scale = DotsPerInch is >= LeastDots and <= MostDots
                ? PointsPerInch / DotsPerInch
                : ShortSideOfA4 / Math.Min(PixelWidth, PixelHeight);
            var (width, height) = (PixelWidth * scale, PixelHeight * scale);
            return Rotation is 90 or 270 ? (height, width) : (width, height);
        }
    }

    /// <summary>The turn that an Exif or TIFF orientation asks for; mirrored pictures are not turned.</summary>
    public static int RotationOf(int orientation) => orientation switch { 3 => 180, 6 => 90, 8 => 270, _ => 0 };
}
