using System.Runtime.InteropServices;

namespace DocPipeline.Ingest.Protocol;

/// <summary>An image between child and parent, in thousandths of a point; its compression by number.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WireImage(int X, int Y, int Width, int Height, int PixelWidth, int PixelHeight, int Encoding);
