using System.Runtime.InteropServices;

namespace DocPipeline.Native.Leptonica;

/// <summary>Images in memory and their encoding.</summary>
public static partial class LeptonicaImages
{
    private const string Library = "liblept.so.5";

    /// <summary>An image of that size; 0 where it cannot be made.</summary>
    [LibraryImport(Library)]
    public static partial nint pixCreateNoInit(int width, int height, int depth);

    /// <summary>Decodes an image file in memory; 0 where it cannot be.</summary>
    [LibraryImport(Library)]
    public static partial nint pixReadMem(byte[] data, nuint size);

    /// <summary>States how many pixels it has an inch across.</summary>
    [LibraryImport(Library)]
    public static partial int pixSetXRes(nint image, int dotsPerInch);

    /// <summary>States how many pixels it has an inch down.</summary>
    [LibraryImport(Library)]
    public static partial int pixSetYRes(nint image, int dotsPerInch);

    /// <summary>Frees an image.</summary>
    [LibraryImport(Library)]
    public static partial void pixDestroy(ref nint image);

    /// <summary>Its pixels: 32-bit words, red in the highest byte.</summary>
    [LibraryImport(Library)]
    public static partial nint pixGetData(nint image);

    /// <summary>Words a line.</summary>
    [LibraryImport(Library)]
    public static partial int pixGetWpl(nint image);

    /// <summary>Encodes as JPEG; 0 where it worked.</summary>
    [LibraryImport(Library)]
    public static partial int pixWriteMemJpeg(out nint data, out nuint size, nint image, int quality, int progressive);

    /// <summary>Encodes as PNG; 0 where it worked.</summary>
    [LibraryImport(Library)]
    public static partial int pixWriteMemPng(out nint data, out nuint size, nint image, float gamma);

    /// <summary>TIFF's CCITT group 4 compression.</summary>
    public const int TiffGroup4 = 8;

    /// <summary>Encodes as TIFF; 0 where it worked.</summary>
    [LibraryImport(Library)]
    public static partial int pixWriteMemTiff(out nint data, out nuint size, nint image, int compression);

    /// <summary>Frees what an encoder returned.</summary>
    [LibraryImport(Library)]
    public static partial void lept_free(nint data);
}
