namespace DocPipeline.Ingest.Formats.Images;

/// <summary>Reads the header of a JPEG file: marker after marker up to the frame.</summary>
internal static class JpegHeader
{
    private const int MostMarkers = 2000;
    private const double InchInCentimetres = 2.54;

    /// <summary>Its only picture; null where there is no frame.</summary>
    public static ImageHeader? Read(Stream file)
    {
        HeaderBytes bytes = new(file, bigEndian: true);
        double dots = 0;
        var rotation = 0;
        long at = 2;
        for (var i = 0; i < MostMarkers; i++)
        {
            while (bytes.Byte(at) == 0xFF && bytes.Byte(at + 1) == 0xFF)
                at++;
            if (bytes.Byte(at) != 0xFF || bytes.Byte(at + 1) is not { } marker)
                return null;
            if (marker is 0x01 or >= 0xD0 and <= 0xD8)
            {
                at += 2;
                continue;
            }
            if (bytes.Short(at + 2) is not (>= 2 and var length))
                return null;
            if (IsFrame(marker))
                return Frame(bytes, at + 4, dots, rotation);
            if (marker == 0xE0 && bytes.StartsWith(at + 4, "JFIF\0"u8))
                dots = Density(bytes, at + 4);
            else if (marker == 0xE1 && bytes.StartsWith(at + 4, "Exif\0\0"u8))
                rotation = TiffHeader.OrientationAt(file, at + 10);
            at += 2 + length;
        }
        return null;
    }

    // C4 (tables), C8 (reserved) and CC (conditioning) share the range but are no frames.
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageHeader? Frame(HeaderBytes bytes, long at, double dots, int rotation) =>
        bytes.Short(at + 1) is > 0 and var height && bytes.Short(at + 3) is > 0 and var width
            ? new ImageHeader(width, height, dots, rotation)
            : null;

    private static double Density(HeaderBytes bytes, long at) => (bytes.Byte(at + 7), bytes.Short(at + 8)) switch
    {
        (1, { } perInch) => perInch,
        (2, { } perCentimetre) => perCentimetre * InchInCentimetres,
        _ => 0,
    };
}
