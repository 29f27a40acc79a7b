using System.Runtime.InteropServices;

namespace DocPipeline.Native.Tesseract;

/// <summary>Tesseract's C interface. Set <c>OMP_THREAD_LIMIT=1</c> before the process starts, or its threads fight over lines.</summary>
public static partial class TesseractReader
{
    private const string Library = "libtesseract.so.5";

    /// <summary>The LSTM engine.</summary>
    public const int EngineLstm = 1;

    /// <summary>The older engine, the one that tells orientation.</summary>
    public const int EngineLegacy = 0;

    /// <summary>The image is one line.</summary>
    public const int OneLine = 7;

    /// <summary>Orientation and script only.</summary>
    public const int OrientationOnly = 0;

    /// <summary>Columns and blocks found by itself, the page turned upright first.</summary>
    public const int AutomaticWithOrientation = 1;

    /// <summary>A reader.</summary>
    [LibraryImport(Library)]
    public static partial nint TessBaseAPICreate();

    /// <summary>Frees a reader.</summary>
    [LibraryImport(Library)]
    public static partial void TessBaseAPIDelete(nint reader);

    /// <summary>Loads a language; 0 where it worked.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int TessBaseAPIInit2(nint reader, string dataFolder, string language, int engine);

    /// <summary>Loads languages with the usual engine; 0 where it worked.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int TessBaseAPIInit3(nint reader, string dataFolder, string languages);

    /// <summary>Sets a variable; 0 where there is none of that name.</summary>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int TessBaseAPISetVariable(nint reader, string name, string value);

    /// <summary>How the image is laid out.</summary>
    [LibraryImport(Library)]
    public static partial void TessBaseAPISetPageSegMode(nint reader, int mode);

    /// <summary>The image, a Leptonica one.</summary>
    [LibraryImport(Library)]
    public static partial void TessBaseAPISetImage2(nint reader, nint image);

    /// <summary>Its dots per inch.</summary>
    [LibraryImport(Library)]
    public static partial void TessBaseAPISetSourceResolution(nint reader, int dotsPerInch);

    /// <summary>Reads; 0 where it worked.</summary>
    [LibraryImport(Library)]
    public static partial int TessBaseAPIRecognize(nint reader, nint monitor);

    /// <summary>Forgets the image.</summary>
    [LibraryImport(Library)]
    public static partial void TessBaseAPIClear(nint reader);

    /// <summary>The text read, UTF-8; free it.</summary>
    [LibraryImport(Library)]
    public static partial nint TessBaseAPIGetUTF8Text(nint reader);

    /// <summary>Words with their boxes and certainties, a line each, columns parted by tabulators, UTF-8; free it.</summary>
    [LibraryImport(Library)]
    public static partial nint TessBaseAPIGetTsvText(nint reader, int page);

    /// <summary>Frees a text.</summary>
    [LibraryImport(Library)]
    public static partial void TessDeleteText(nint text);

    /// <summary>How far the page is turned; 0 where it cannot be told.</summary>
    [LibraryImport(Library)]
    public static partial int TessBaseAPIDetectOrientationScript(
        nint reader, out int degrees, out float orientationConfidence, out nint script, out float scriptConfidence);

    /// <summary>The library's version.</summary>
    [LibraryImport(Library)]
    public static partial nint TessVersion();
}
