using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>Rasters of pages.</summary>
public static partial class PdfiumBitmaps
{
    private const string Library = PdfiumLibrary.Name;

    /// <summary>Three bytes a pixel: blue, green, red.</summary>
    public const int FormatBgr = 2;

    /// <summary>Draw annotations too.</summary>
    public const int DrawAnnotations = 0x01;

    /// <summary>A bitmap over memory of the caller; 0 where it cannot be.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFBitmap_CreateEx(int width, int height, int format, nint firstScan, int stride);

    /// <summary>Fills a rectangle.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFBitmap_FillRect(nint bitmap, int left, int top, int width, int height, uint colour);

    /// <summary>Frees the bitmap, not the caller's memory.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFBitmap_Destroy(nint bitmap);

    /// <summary>Draws the page, scaled to that size and shifted.</summary>
    [LibraryImport(Library)]
    public static partial void FPDF_RenderPageBitmap(
        nint bitmap, nint page, int startX, int startY, int sizeX, int sizeY, int rotate, int flags);
}
