using System.Runtime.InteropServices;

using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;

using static DocPipeline.Native.Pdfium.PdfiumBitmaps;

namespace DocPipeline.Ingest.Worker;

/// <summary>
/// Draws a PDF page for recognition. At the resolution of the page's own picture that copies the picture pixel by pixel, whatever its
/// compression, with its masks, its place on the page and all other pictures beside it.
/// </summary>
internal static class PageRasteriser
{
    private const double PointsPerInch = 72;

    /// <summary>The page as displayed; null where it cannot be drawn.</summary>
    public static PageRaster? Raster(nint page, in WireScanRequest order)
    {
        if (page == 0)
            return null;
        PageSpace space = new(page);
        if (space.Width <= 0 || space.Height <= 0)
            return null;
        var scale = Math.Min(order.DotsPerInch / PointsPerInch, Math.Sqrt(order.MostPixels / (space.Width * space.Height)));
        var (width, height) = (Math.Max(1, (int)Math.Round(space.Width * scale)), Math.Max(1, (int)Math.Round(space.Height * scale)));
        var stride = ((width * 3) + 3) & ~3;
        var pixels = GC.AllocateUninitializedArray<byte>(stride * height, pinned: true);
        var bitmap = FPDFBitmap_CreateEx(width, height, FormatBgr, Marshal.UnsafeAddrOfPinnedArrayElement(pixels, 0), stride);
        if (bitmap == 0)
            return null;
        FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF);
        FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DrawAnnotations);
        FPDFBitmap_Destroy(bitmap);
        return PageRaster.OfBgr(pixels, width, height, stride, scale * PointsPerInch);
    }
}
