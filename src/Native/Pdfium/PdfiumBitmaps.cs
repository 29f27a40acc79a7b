using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>Rasters of pages.</summary>
public static partial class PdfiumBitmaps
{
    private const string Library = PdfiumLibrary.Name;

    /// <summary>Three bytes a pixel: blue, green, red.</summary>
    public const int FormatBgr = 2;

    /// <summary>Four bytes a pixel: blue, green, red, opacity.</summary>
    public const int FormatBgra = 4;

    /// <summary>Draw annotations too.</summary>
    public const int DrawAnnotations = 0x01;

    /// <summary>A bitmap over memory of the caller; 0 where it cannot be.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFBitmap_CreateEx(int width, int height, int format, nint firstScan, int stride);

    /// <summary>Fills a rectangle.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFBitmap_FillRect(nint bitmap, int left, int top, int width, int height, uint colour);

    /// <summary>Its format.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFBitmap_GetFormat(nint bitmap);

    /// <summary>Its pixels.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFBitmap_GetBuffer(nint bitmap);

    /// <summary>Its width in pixels.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFBitmap_GetWidth(nint bitmap);

    /// <summary>Its height in pixels.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFBitmap_GetHeight(nint bitmap);

    /// <summary>Bytes a line.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFBitmap_GetStride(nint bitmap);

    /// <summary>An image as it is drawn, masks applied; free it. 0 where it cannot be decoded.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFImageObj_GetRenderedBitmap(nint document, nint page, nint image);

    /// <summary>Frees the bitmap, not the caller's memory.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFBitmap_Destroy(nint bitmap);

    /// <summary>Draws the page, scaled to that size and shifted.</summary>
    [LibraryImport(Library)]
    public static partial void FPDF_RenderPageBitmap(
        nint bitmap, nint page, int startX, int startY, int sizeX, int sizeY, int rotate, int flags);
}
