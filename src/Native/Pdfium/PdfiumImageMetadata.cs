using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary><c>FPDF_IMAGEOBJ_METADATA</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct PdfiumImageMetadata(
    uint Width, uint Height, float HorizontalDpi, float VerticalDpi, uint BitsPerPixel, int ColourSpace, int MarkedContentId);
