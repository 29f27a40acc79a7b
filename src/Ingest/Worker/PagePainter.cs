using System.Runtime.InteropServices;

using DocPipeline.Ingest.Protocol;

using static DocPipeline.Native.Pdfium.PdfiumBitmaps;

namespace DocPipeline.Ingest.Worker;

/// <summary>Draws a page or a part of it and encodes the picture: a part as PNG, exact; a whole page as JPEG, small.</summary>
internal static class PagePainter
{
    private const int PointsPerInch = 72;

    /// <summary>Width, height, 1 for PNG, and the encoded bytes; empty where the page cannot be drawn.</summary>
    public static byte[] Paint(nint page, in WirePictureRequest order)
    {
        if (page == 0)
            return [];
        PageSpace space = new(page);
        var whole = order.Width <= 0 || order.Height <= 0;
        var (x, y) = whole ? (0, 0) : (Thousandths.Points(order.X), Thousandths.Points(order.Y));
        var (width, height) = whole ? (space.Width, space.Height) : (Thousandths.Points(order.Width), Thousandths.Points(order.Height));
        if (width <= 0 || height <= 0)
            return [];

        var scale = Math.Min((double)order.DotsPerInch / PointsPerInch, Math.Sqrt(order.MostPixels / (width * height)));
        var (pixelWidth, pixelHeight) = (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
        if ((long)pixelWidth * pixelHeight > order.MostPixels + pixelWidth + pixelHeight)
            return [];
        var stride = ((pixelWidth * 3) + 3) & ~3;
        var pixels = GC.AllocateUninitializedArray<byte>(stride * pixelHeight, pinned: true);
        var bitmap = FPDFBitmap_CreateEx(pixelWidth, pixelHeight, FormatBgr, Marshal.UnsafeAddrOfPinnedArrayElement(pixels, 0), stride);
        if (bitmap == 0)
            return [];
        FPDFBitmap_FillRect(bitmap, 0, 0, pixelWidth, pixelHeight, 0xFFFFFFFF);
        FPDF_RenderPageBitmap(
            bitmap, page, -(int)Math.Round(x * scale), -(int)Math.Round(y * scale),
            (int)Math.Round(space.Width * scale), (int)Math.Round(space.Height * scale), 0, DrawAnnotations);
        FPDFBitmap_Destroy(bitmap);

        return PictureEncoder.Encode(pixels, pixelWidth, pixelHeight, stride, whole);
    }
}
