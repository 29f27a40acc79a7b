namespace DocPipeline.Booklets.Scans.Files;

/// <summary>Marks a JPEG as a telephone does that was held sideways: its pixels lie, and a tag says how to turn them.</summary>
internal static class ExifOrientation
{
    /// <summary>Shown after a quarter turn clockwise.</summary>
    public const byte QuarterClockwise = 6;

    public static byte[] Mark(byte[] jpeg, byte orientation)
    {
        // APP1 behind the start of the image: "Exif", a little-endian TIFF head, one entry (tag 0x0112, one short), no further directory.
        byte[] segment =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0,
            1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg.AsSpan(0, 2), .. segment, .. jpeg.AsSpan(2)];
    }
}
