using System.Runtime.InteropServices;

namespace DocPipeline.Ingest.Protocol;

/// <summary>A page or a part of it to be drawn: region in thousandths of a point, all zero for the whole page.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WirePictureRequest(int Page, int X, int Y, int Width, int Height, int DotsPerInch, int MostPixels);
