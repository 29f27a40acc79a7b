using System.Runtime.InteropServices;

using DocPipeline.Domain;

using static DocPipeline.Native.Pdfium.PdfiumBitmaps;

namespace DocPipeline.Ingest.Worker;

/// <summary>A PDF page or a part of it drawn on white.</summary>
/// <param name="Pixels">Three bytes a pixel: blue, green, red.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Stride">Bytes a line.</param>
/// <param name="Scale">Pixels per point.</param>
internal sealed record PageBitmap(byte[] Pixels, int Width, int Height, int Stride, double Scale)
{
    /// <summary>Pixels per inch to pixels per point.</summary>
    public const double PointsPerInch = 72;

    /// <summary>Draws it, coarser where it would have too many pixels; null where nothing can be drawn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="space">Where it lies.</param>
    /// <param name="part">What of it is drawn, in points.</param>
    /// <param name="dotsPerInch">Pixels per inch.</param>
    /// <param name="mostPixels">How many pixels it may have.</param>
    public static PageBitmap? Draw(nint page, PageSpace space, in Box part, double dotsPerInch, int mostPixels)
    {
        if (part.Width <= 0 || part.Height <= 0)
            return null;
        var scale = Math.Min(dotsPerInch / PointsPerInch, Math.Sqrt(mostPixels / (part.Width * part.Height)));
        var (width, height) = (Math.Max(1, (int)Math.Round(part.Width * scale)), Math.Max(1, (int)Math.Round(part.Height * scale)));

        // A page a thousand times as long as wide still has a side of one pixel.
        if ((long)width * height > mostPixels + width + height)
            return null;
        var stride = ((width * 3) + 3) & ~3;
        var pixels = GC.AllocateUninitializedArray<byte>(stride * height, pinned: true);
        var bitmap = FPDFBitmap_CreateEx(width, height, FormatBgr, Marshal.UnsafeAddrOfPinnedArrayElement(pixels, 0), stride);
        if (bitmap == 0)
            return null;
        FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF);
        FPDF_RenderPageBitmap(
            bitmap, page, -(int)Math.Round(part.X * scale), -(int)Math.Round(part.Y * scale),
            (int)Math.Round(space.Width * scale), (int)Math.Round(space.Height * scale), 0, DrawAnnotations);
        FPDFBitmap_Destroy(bitmap);
        return new PageBitmap(pixels, width, height, stride, scale);
    }
}
