using System.Runtime.InteropServices;
using System.Text;

namespace DocPipeline.Native.FreeType;

/// <summary>One typeface of a font file, opened with FreeType to draw single characters.</summary>
public sealed unsafe partial class FontFace : IDisposable
{
    private const string Library = "libfreetype.so.6";

    // Drawn as designed: no hinting, no bitmaps made for screens.
    private const int Drawn = 4 | 2 | 8;

    // FT_FaceRec.glyph, and in FT_GlyphSlotRec its bitmap: rows, width, bytes a row, pixels. The same since FreeType 2.0 on 64 bits.
    private const int SlotOfFace = 152;
    private const int RowsOfSlot = 152;
    private const int WidthOfSlot = 156;
    private const int PitchOfSlot = 160;
    private const int PixelsOfSlot = 168;
    private static nint library;
    private nint face;

    private FontFace(nint face) => this.face = face;

    /// <summary>Opens a typeface; null where the file or FreeType is not there.</summary>
    /// <param name="file">The font file.</param>
    /// <param name="index">Which of a collection's.</param>
    /// <param name="pixels">Height of its square.</param>
    public static FontFace? Open(string file, int index, int pixels)
    {
        if (!File.Exists(file) || !NativeLibrary.TryLoad(Library, out _))
            return null;
        nint face;
        fixed (byte* path = Encoding.UTF8.GetBytes(file + "\0"))
        {
            if ((library == 0 && FT_Init_FreeType(ref library) != 0) || FT_New_Face(library, path, index, &face) != 0)
                return null;
        }
        _ = FT_Set_Pixel_Sizes(face, 0, (uint)pixels);
        return new FontFace(face);
    }

    /// <summary>Draws a character; no pixels where the typeface does not have it.</summary>
    /// <returns>Its width, and how dark each pixel is, line after line.</returns>
    public (int Width, byte[] Dark) Draw(int codePoint)
    {
        var glyph = FT_Get_Char_Index(face, (nuint)codePoint);
        if (glyph == 0 || FT_Load_Glyph(face, glyph, Drawn) != 0)
            return (0, []);
        var slot = *(byte**)((byte*)face + SlotOfFace);
        var (rows, width, pitch) = (*(int*)(slot + RowsOfSlot), *(int*)(slot + WidthOfSlot), *(int*)(slot + PitchOfSlot));
        var pixels = *(byte**)(slot + PixelsOfSlot);
        var dark = new byte[rows * width];
        for (var y = 0; y < rows; y++)
            new ReadOnlySpan<byte>(pixels + ((nint)y * pitch), width).CopyTo(dark.AsSpan(y * width));
        return (width, dark);
    }

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        if (face != 0)
            _ = FT_Done_Face(face);
        face = 0;
    }

    [LibraryImport(Library)]
    private static partial int FT_Init_FreeType(ref nint library);

    [LibraryImport(Library)]
    private static partial int FT_New_Face(nint library, byte* path, nint index, nint* face);

    [LibraryImport(Library)]
    private static partial int FT_Set_Pixel_Sizes(nint face, uint width, uint height);

    [LibraryImport(Library)]
    private static partial uint FT_Get_Char_Index(nint face, nuint codePoint);

    [LibraryImport(Library)]
    private static partial int FT_Load_Glyph(nint face, uint glyph, int flags);

    [LibraryImport(Library)]
    private static partial int FT_Done_Face(nint face);
}
