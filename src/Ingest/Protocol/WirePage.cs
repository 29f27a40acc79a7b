using System.Runtime.InteropServices;

namespace DocPipeline.Ingest.Protocol;

/// <summary>What stands before a page's glyphs, rulings and images.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WirePage(
    int Number, int Width, int Height, int Rotation, int GlyphCount, int RulingCount, int ImageCount);
