namespace DocPipeline.Ingest.Formats.Images;

/// <summary>Reads the header of a PNG file.</summary>
internal static class PngHeader
{
    private const int FirstChunk = 8;
    private const int ChunkFrame = 12;
    private const double InchInMetres = 0.0254;
    private const int MostChunks = 1000;

    /// <summary>Its only picture; null where the header is damaged.</summary>
    public static ImageHeader? Read(Stream file)
    {
        HeaderBytes bytes = new(file, bigEndian: true);
        if (!bytes.StartsWith(FirstChunk + 4, "IHDR"u8) || bytes.Int(FirstChunk + 8) is not (> 0 and <= int.MaxValue and var width)
            || bytes.Int(FirstChunk + 12) is not (> 0 and <= int.MaxValue and var height))
            return null;
        return HasPicture(bytes, out var dots) ? new ImageHeader((int)width, (int)height, dots, 0) : null;
    }

    private static bool HasPicture(HeaderBytes bytes, out double dots)
    {
        dots = 0;
        long at = FirstChunk;
        for (var i = 0; i < MostChunks && bytes.Int(at) is { } length; i++)
        {
            if (bytes.StartsWith(at + 4, "IDAT"u8))
                return true;
            if (bytes.StartsWith(at + 4, "pHYs"u8) && bytes.Byte(at + 16) == 1 && bytes.Int(at + 8) is { } perMetre)
                dots = perMetre * InchInMetres;
            at += ChunkFrame + (long)length;
        }
        return false;
    }
}
