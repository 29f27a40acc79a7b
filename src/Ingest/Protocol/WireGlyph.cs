using System.Runtime.InteropServices;

namespace DocPipeline.Ingest.Protocol;

/// <summary>A character between child and parent. Lengths are thousandths of a point, so both sides hold the same number exactly.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WireGlyph(int CodePoint, int X, int Y, int Width, int Height, int Size, short Angle, short Traits);
