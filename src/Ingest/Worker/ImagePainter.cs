using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;

using static DocPipeline.Native.Leptonica.LeptonicaImages;
using static DocPipeline.Native.Leptonica.LeptonicaPages;

namespace DocPipeline.Ingest.Worker;

/// <summary>Brings the pictures of an image file to what the parent asks for.</summary>
internal static class ImagePainter
{
    private const double PointsPerInch = 72;

    /// <summary>The picture as displayed, for recognition; null where it cannot be decoded.</summary>
    public static PageRaster? Raster(string file, in WireScanRequest order)
    {
        var image = ImageFile.Open(file, order.Page, order.Rotation);
        if (image == 0)
            return null;
        var dots = order.DotsPerInch;
        var shrink = (float)Math.Sqrt(order.MostPixels / ((double)pixGetWidth(image) * pixGetHeight(image)));
        if (shrink < 1 && pixScale(image, shrink, shrink) is not 0 and var smaller)
        {
            dots *= shrink;
            ImageFile.Replace(ref image, smaller);
        }
        try
        {
            var (width, height, words) = (pixGetWidth(image), pixGetHeight(image), pixGetWpl(image));
            return PageRaster.OfWords(PixelsOf(image, words * height), width, height, words, dots);
        }
        finally
        {
            pixDestroy(ref image);
        }
    }

    /// <summary>Width, height, 1 for PNG, and the encoded bytes; empty where it cannot be drawn.</summary>
    public static byte[] Paint(string file, in WirePictureRequest order)
    {
        var image = ImageFile.Open(file, order.Page, order.Rotation);
        if (image == 0)
            return [];
        try
        {
            var whole = order.Width <= 0 || order.Height <= 0;
            var dots = Thousandths.Points(order.Resolution);
            if (!whole && Clip(image, order, dots / PointsPerInch) is not 0 and var part)
                ImageFile.Replace(ref image, part);
            var scale = (float)Math.Min(order.DotsPerInch / dots, Math.Sqrt(order.MostPixels / ((double)pixGetWidth(image) * pixGetHeight(image))));
            if (scale < 1 && pixScale(image, scale, scale) is not 0 and var smaller)
                ImageFile.Replace(ref image, smaller);
            return PictureEncoder.Answer(image, pixGetWidth(image), pixGetHeight(image), whole);
        }
        finally
        {
            pixDestroy(ref image);
        }
    }

    private static nint Clip(nint image, in WirePictureRequest order, double scale)
    {
        var box = boxCreate(Pixels(order.X, scale), Pixels(order.Y, scale), Math.Max(1, Pixels(order.Width, scale)), Math.Max(1, Pixels(order.Height, scale)));
        if (box == 0)
            return 0;
        var part = pixClipRectangle(image, box, 0);
        boxDestroy(ref box);
        return part;
    }

    private static int Pixels(int thousandths, double scale) => (int)Math.Round(Thousandths.Points(thousandths) * scale);

    private static unsafe ReadOnlySpan<uint> PixelsOf(nint image, int words) => new((void*)pixGetData(image), words);
}
