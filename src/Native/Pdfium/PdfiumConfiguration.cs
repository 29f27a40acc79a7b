using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary><c>FPDF_LIBRARY_CONFIG</c>, version 2.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PdfiumConfiguration
{
    public int Version;
    public nint UserFontPaths;
    public nint Isolate;
    public uint EmbedderSlot;
}
