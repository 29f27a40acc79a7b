namespace DocPipeline.Ingest.Formats.Images;

/// <summary>Reads the directories of a TIFF file, one a picture.</summary>
internal static class TiffHeader
{
    private const int Subfile = 254, Width = 256, Height = 257, Orientation = 274, Resolution = 282, ResolutionUnit = 296;
    private const int EntryLength = 12;

    // Bits of the subfile type: a reduced copy of another picture, a mask.
    private const uint NotAPage = 0x5;
    private const int ShortType = 3;
    private const double InchInCentimetres = 2.54;

    /// <summary>
    /// Its pictures in order, at most one more than asked for; null for a picture whose directory is damaged, after which no more are found.
    /// </summary>
    public static List<ImageHeader?> Read(Stream file, int most)
    {
        List<ImageHeader?> found = [];
        if (Open(file, 0) is not { } bytes)
            return found;
        HashSet<uint> seen = [];
        var next = bytes.Int(4);
        while (next is > 0 && found.Count <= most)
        {
            if (!seen.Add(next.Value) || bytes.Short(next.Value) is not (> 0 and var count))
            {
                found.Add(null);
                break;
            }
            if (((Value(bytes, next.Value, count, Subfile) ?? 0) & NotAPage) == 0)
                found.Add(ReadDirectory(bytes, next.Value, count));
            next = bytes.Int(next.Value + 2 + ((long)count * EntryLength));
        }
        return found;
    }

    /// <summary>The turn stated by the Exif block that starts there; 0 where it states none.</summary>
    public static int OrientationAt(Stream file, long start)
    {
        if (Open(file, start) is not { } bytes || bytes.Int(start + 4) is not { } directory || bytes.Short(start + directory) is not { } count)
            return 0;
        return ImageHeader.RotationOf((int)(Value(bytes, start + directory, count, Orientation) ?? 0));
    }

    private static HeaderBytes? Open(Stream file, long start)
    {
        HeaderBytes little = new(file, bigEndian: false);
        return little.StartsWith(start, "II*\0"u8) ? little
            : little.StartsWith(start, "MM\0*"u8) ? new HeaderBytes(file, bigEndian: true)
            : null;
    }

    private static ImageHeader? ReadDirectory(HeaderBytes bytes, uint at, int count)
    {
        if (Value(bytes, at, count, Width) is not (> 0 and <= int.MaxValue and var width)
            || Value(bytes, at, count, Height) is not (> 0 and <= int.MaxValue and var height))
            return null;
        var perUnit = Value(bytes, at, count, Resolution) is { } place && bytes.Int(place) is { } top && bytes.Int(place + 4L) is > 0 and var bottom
            ? (double)top / bottom
            : 0;
        var dots = (Value(bytes, at, count, ResolutionUnit) ?? 2) switch { 2 => perUnit, 3 => perUnit * InchInCentimetres, _ => 0 };
        return new ImageHeader((int)width, (int)height, dots, ImageHeader.RotationOf((int)(Value(bytes, at, count, Orientation) ?? 0)));
    }

    private static uint? Value(HeaderBytes bytes, long directory, int count, int tag)
    {
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + ((long)i * EntryLength);
            if (bytes.Short(entry) == tag)
                return bytes.Short(entry + 2) == ShortType ? (uint?)bytes.Short(entry + 8) : bytes.Int(entry + 8);
        }
        return null;
    }
}
