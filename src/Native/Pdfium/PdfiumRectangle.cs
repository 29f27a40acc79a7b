using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary><c>FS_RECTF</c>, in the page's own space.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct PdfiumRectangle(float Left, float Top, float Right, float Bottom);
