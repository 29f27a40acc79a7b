using System.Runtime.InteropServices;

namespace DocPipeline.Native.Leptonica;

/// <summary>Image files: reading them, and what is needed to clean a page.</summary>
public static partial class LeptonicaPages
{
    private const string Library = "liblept.so.5";

    /// <summary>Messages at this level and above are written; the highest one silences it.</summary>
    public const int Silent = 6;

    /// <summary>Sets how much is said.</summary>
    [LibraryImport(Library)]
    public static partial int setMsgSeverity(int level);

    /// <summary>Reads a file's first image; 0 where it cannot be.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint pixRead(string path);

    /// <summary>Reads one image of a multi-page TIFF by its 0-based number; 0 where it cannot be.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint pixReadTiff(string path, int number);

    /// <summary>Width in pixels.</summary>
    [LibraryImport(Library)]
    public static partial int pixGetWidth(nint image);

    /// <summary>Height in pixels.</summary>
    [LibraryImport(Library)]
    public static partial int pixGetHeight(nint image);

    /// <summary>Bits a pixel.</summary>
    [LibraryImport(Library)]
    public static partial int pixGetDepth(nint image);

    /// <summary>Samples a pixel: 4 where it has an opacity.</summary>
    [LibraryImport(Library)]
    public static partial int pixGetSpp(nint image);

    /// <summary>A copy laid over a plain colour (red in the highest byte), its opacity gone; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixAlphaBlendUniform(nint image, uint colour);

    /// <summary>A copy with 32 bits a pixel; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixConvertTo32(nint image);

    /// <summary>A copy with 1 bit a pixel, set where the 8-bit original is darker than the threshold; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixThresholdToBinary(nint image, int threshold);

    /// <summary>A rectangle; free it.</summary>
    [LibraryImport(Library)]
    public static partial nint boxCreate(int x, int y, int width, int height);

    /// <summary>Frees a rectangle.</summary>
    [LibraryImport(Library)]
    public static partial void boxDestroy(ref nint box);

    /// <summary>A copy of a part; what of it lies outside is left out. 0 where nothing of it lies inside. The last argument may be 0.</summary>
    [LibraryImport(Library)]
    public static partial nint pixClipRectangle(nint image, nint box, nint clipped);

    /// <summary>A copy scaled; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixScale(nint image, float across, float down);

    /// <summary>A copy turned by quarters clockwise (0–3); 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixRotateOrth(nint image, int quarters);

    /// <summary>A copy in which only what holds a brick of that size is left; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixOpenBrick(nint destination, nint image, int width, int height);

    /// <summary>A copy in which gaps smaller than a brick of that size are closed; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixCloseSafeBrick(nint destination, nint image, int width, int height);
}
