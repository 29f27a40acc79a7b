using System.Reflection;
using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>The functions this program calls, so that a library without one of them is refused at start, not in mid-page.</summary>
internal static class PdfiumExports
{
    private static readonly string[] Names =
    [
        "FPDF_InitLibraryWithConfig", "FPDF_LoadDocument", "FPDF_CloseDocument", "FPDF_GetLastError", "FPDF_GetPageCount",
        "FPDF_LoadPage", "FPDF_ClosePage", "FPDF_GetPageWidthF", "FPDF_GetPageHeightF", "FPDFPage_GetRotation", "FPDF_PageToDevice",
        "FPDFPage_GetAnnotCount", "FPDFPage_GetAnnot", "FPDFAnnot_GetSubtype", "FPDFPage_CloseAnnot", "FPDFPage_Flatten",
        "FPDFText_LoadPage", "FPDFText_ClosePage", "FPDFText_CountChars", "FPDFText_GetUnicode", "FPDFText_GetFontSize",
        "FPDFText_GetMatrix", "FPDFText_GetLooseCharBox", "FPDFText_GetCharBox", "FPDFText_GetCharOrigin", "FPDFText_GetTextRenderMode", "FPDFText_GetFillColor",
        "FPDFPage_CountObjects", "FPDFPage_GetObject", "FPDFPageObj_GetType", "FPDFPageObj_GetMatrix", "FPDFPageObj_GetStrokeWidth",
        "FPDFPageObj_GetBounds", "FPDFPageObj_HasTransparency", "FPDFPageObj_GetClipPath", "FPDFClipPath_CountPaths",
        "FPDFClipPath_CountPathSegments", "FPDFClipPath_GetPathSegment", "FPDFPageObj_GetFillColor", "FPDFPageObj_GetStrokeColor",
        "FPDFPath_GetDrawMode", "FPDFPath_CountSegments", "FPDFPath_GetPathSegment",
        "FPDFPathSegment_GetPoint", "FPDFPathSegment_GetType", "FPDFPathSegment_GetClose", "FPDFFormObj_CountObjects", "FPDFFormObj_GetObject",
        "FPDFImageObj_GetImageMetadata", "FPDFImageObj_GetImageFilterCount", "FPDFImageObj_GetImageFilter", "FPDFImageObj_GetRenderedBitmap", "FPDFBitmap_GetFormat", "FPDFBitmap_GetBuffer",
        "FPDFBitmap_GetWidth", "FPDFBitmap_GetHeight", "FPDFBitmap_GetStride",
        "FPDFBitmap_CreateEx", "FPDFBitmap_FillRect", "FPDFBitmap_Destroy", "FPDF_RenderPageBitmap",
    ];

    internal static string? FirstMissing(nint library) =>
        Names.FirstOrDefault(name => !NativeLibrary.TryGetExport(library, name, out _));

    /// <summary>Every function bound in this folder, as the source states them; a test compares it with the list above.</summary>
    internal static IEnumerable<string> Bound() =>
        typeof(PdfiumExports).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(PdfiumExports).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.Name)
            .Where(name => name.StartsWith("FPDF", StringComparison.Ordinal));

    internal static IEnumerable<string> Checked() => Names;
}
