using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>Characters of a page. The calls made once a character are short and never call back, so they skip the transition.</summary>
public static partial class PdfiumText
{
    private const string Library = PdfiumLibrary.Name;

    /// <summary>Reads the page's text; 0 where it cannot be.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFText_LoadPage(nint page);

    /// <summary>Frees it.</summary>
    [LibraryImport(Library)]
    public static partial void FPDFText_ClosePage(nint text);

    /// <summary>Characters, those PDFium made up (spaces, line ends) among them.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFText_CountChars(nint text);

    /// <summary>UTF-16 unit.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial uint FPDFText_GetUnicode(nint text, int index);

    /// <summary>Size before the text matrix.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial double FPDFText_GetFontSize(nint text, int index);

    /// <summary>Text matrix.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial int FPDFText_GetMatrix(nint text, int index, out PdfiumMatrix matrix);

    /// <summary>Advance width by font height.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFText_GetLooseCharBox(nint text, int index, out PdfiumRectangle box);

    /// <summary>Tight box.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial int FPDFText_GetCharBox(
        nint text, int index, out double left, out double right, out double bottom, out double top);

    /// <summary>Where its baseline starts.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial int FPDFText_GetCharOrigin(nint text, int index, out double x, out double y);

    /// <summary>PDF text rendering mode; 3 is invisible.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial int FPDFText_GetTextRenderMode(nint text, int index);

    /// <summary>Fill colour.</summary>
    [LibraryImport(Library), SuppressGCTransition]
    public static partial int FPDFText_GetFillColor(nint text, int index, out uint red, out uint green, out uint blue, out uint alpha);
}
