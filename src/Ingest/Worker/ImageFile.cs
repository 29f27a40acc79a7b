using static DocPipeline.Native.Leptonica.LeptonicaImages;
using static DocPipeline.Native.Leptonica.LeptonicaPages;

namespace DocPipeline.Ingest.Worker;

/// <summary>Opens the pictures of an image file, as displayed.</summary>
internal static class ImageFile
{
    private const uint White = 0xFFFFFFFF;
    private const int WithOpacity = 4;

    /// <summary>True for JPEG, PNG and TIFF.</summary>
    public static bool IsImage(string file) =>
        Start(file) is { } start && (start is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G'] || IsTiff(start));

    /// <summary>A picture with 32 bits a pixel, turned; free it. 0 where it cannot be decoded.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">1-based.</param>
    /// <param name="rotation">Degrees clockwise.</param>
    public static nint Open(string file, int number, int rotation)
    {
        _ = setMsgSeverity(Silent);
        var image = IsTiff(Start(file)) ? pixReadTiff(file, number - 1) : pixRead(file);
        if (image == 0)
            return 0;

        // Ink on nothing is ink on paper.
        if (pixGetSpp(image) == WithOpacity)
            Replace(ref image, pixAlphaBlendUniform(image, White));
        Replace(ref image, pixConvertTo32(image));
        if (rotation != 0)
            Replace(ref image, pixRotateOrth(image, rotation / 90));
        return image;
    }

    /// <summary>Frees a picture and goes on with another one.</summary>
    public static void Replace(ref nint image, nint by)
    {
        pixDestroy(ref image);
        image = by;
    }

    private static byte[] Start(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length ? start : [];
    }

    private static bool IsTiff(byte[] start) => start is [(byte)'I', (byte)'I', 42, 0] or [(byte)'M', (byte)'M', 0, 42];
}
