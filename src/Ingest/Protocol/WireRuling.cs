using System.Runtime.InteropServices;

namespace DocPipeline.Ingest.Protocol;

/// <summary>A ruling line between child and parent, in thousandths of a point.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WireRuling(int X0, int Y0, int X1, int Y1, int Thickness);
