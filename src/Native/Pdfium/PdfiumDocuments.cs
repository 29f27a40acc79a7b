using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>Documents and pages.</summary>
public static partial class PdfiumDocuments
{
    private const string Library = PdfiumLibrary.Name;

    /// <summary>What <see cref="FPDF_GetLastError"/> says of a document that asks for a password.</summary>
    public const uint ErrorPassword = 4;

    /// <summary>What <see cref="FPDF_GetLastError"/> says of an encryption PDFium does not know.</summary>
    public const uint ErrorSecurity = 5;

    /// <summary>Opens a file; 0 where it cannot be.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint FPDF_LoadDocument(string path, string? password);

    /// <summary>Closes a document.</summary>
    [LibraryImport(Library)]
    public static partial void FPDF_CloseDocument(nint document);

    /// <summary>Why the last call failed.</summary>
    [LibraryImport(Library)]
    public static partial uint FPDF_GetLastError();

    /// <summary>How many pages the document states.</summary>
    [LibraryImport(Library)]
    public static partial int FPDF_GetPageCount(nint document);

    /// <summary>Opens a page by its 0-based index; 0 where it cannot be.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDF_LoadPage(nint document, int index);

    /// <summary>Closes a page.</summary>
    [LibraryImport(Library)]
    public static partial void FPDF_ClosePage(nint page);

    /// <summary>Width in points as displayed.</summary>
    [LibraryImport(Library)]
    public static partial float FPDF_GetPageWidthF(nint page);

    /// <summary>Height in points as displayed.</summary>
    [LibraryImport(Library)]
    public static partial float FPDF_GetPageHeightF(nint page);

    /// <summary>Quarter turns clockwise.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPage_GetRotation(nint page);

    /// <summary>Where a point of the page's own space lies on a device of that size.</summary>
    [LibraryImport(Library)]
    public static partial int FPDF_PageToDevice(
        nint page, int startX, int startY, int sizeX, int sizeY, int rotate, double pageX, double pageY, out int deviceX, out int deviceY);

    /// <summary>How many annotations the page has.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPage_GetAnnotCount(nint page);

    /// <summary>An annotation; 0 where there is none.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFPage_GetAnnot(nint page, int index);

    /// <summary>Its kind.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFAnnot_GetSubtype(nint annotation);

    /// <summary>Closes an annotation.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFPage_CloseAnnot(nint annotation);

    /// <summary>Draws what annotations show into the page itself: 0 failed, 1 done, 2 nothing to do.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPage_Flatten(nint page, int usage);
}
