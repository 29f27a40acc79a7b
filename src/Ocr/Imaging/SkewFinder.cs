using System.Runtime.InteropServices;

using static DocPipeline.Native.Leptonica.LeptonicaImages;
using static DocPipeline.Native.Leptonica.LeptonicaPages;

namespace DocPipeline.Ocr.Imaging;

/// <summary>Finds how far the content of a page leans.</summary>
internal static class SkewFinder
{
    // Below this confidence Leptonica's angle is a guess; below this angle straightening blurs more than it mends.
    private const float LeastConfidence = 3;
    private const float LeastAngle = 0.08f;

    /// <summary>Degrees clockwise; 0 where it stands level or it cannot be told.</summary>
    public static double Of(Plane ink)
    {
        var image = ToImage(ink);
        if (image == 0)
            return 0;
        var failed = pixFindSkew(image, out var angle, out var confidence);
        pixDestroy(ref image);

        // Leptonica states the clockwise turn that makes the page level.
        return failed != 0 || confidence < LeastConfidence || Math.Abs(angle) < LeastAngle ? 0 : -angle;
    }

    private static nint ToImage(Plane ink)
    {
        var image = pixCreateNoInit(ink.Width, ink.Height, 1);
        if (image == 0)
            return 0;
        var (data, words) = (pixGetData(image), pixGetWpl(image));
        var line = new int[words];
        for (var y = 0; y < ink.Height; y++)
        {
            Array.Clear(line);
            var row = ink.Pixels.AsSpan(y * ink.Width, ink.Width);
            for (var x = 0; x < row.Length; x++)
                line[x >> 5] |= row[x] << (31 - (x & 31));
            Marshal.Copy(line, 0, data + ((nint)y * words * sizeof(int)), words);
        }
        return image;
    }
}
