using System.Globalization;
using System.Runtime.InteropServices;

namespace DocPipeline.Accuracy;

/// <summary>Tesseract alone on an image, with its usual settings: the words it finds.</summary>
internal sealed partial class TesseractPage : IDisposable
{
    private const string Leptonica = "liblept.so.5";
    private const string Tesseract = "libtesseract.so.5";
    private const string Data = "/usr/share/tesseract-ocr/5/tessdata";

    /// <summary>Columns and blocks found by itself, the page turned upright first.</summary>
    private const int AutomaticWithOrientation = 1;

    private readonly nint _reader = TessBaseAPICreate();

    public TesseractPage()
    {
        if (TessBaseAPIInit3(_reader, Data, "chi_sim+eng") != 0) throw new InvalidOperationException("Tesseract has no chi_sim and eng");
        TessBaseAPISetPageSegMode(_reader, AutomaticWithOrientation);
    }

    /// <summary>Words with their boxes in pixels of the image as it lies in the file.</summary>
    public List<TesseractWord> Read(byte[] image, int dpi)
    {
        var pixels = pixReadMem(image, (nuint)image.Length);
        if (pixels == 0) throw new InvalidDataException("not an image");
        TessBaseAPISetImage2(_reader, pixels);
        TessBaseAPISetSourceResolution(_reader, dpi);
        var listed = TessBaseAPIGetTsvText(_reader, 0);
        var text = Marshal.PtrToStringUTF8(listed) ?? "";
        TessDeleteText(listed);
        TessBaseAPIClear(_reader);
        pixDestroy(ref pixels);
        return [.. text.Split('\n').Select(l => l.Split('\t')).Where(c => c.Length == 12 && c[0] == "5").Select(c => new TesseractWord(
            c[11], Number(c[6]), Number(c[7]), Number(c[8]), Number(c[9]), Number(c[10])))];
    }

    public void Dispose() => TessBaseAPIDelete(_reader);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [LibraryImport(Leptonica)]
    private static partial nint pixReadMem(byte[] data, nuint size);

    [LibraryImport(Leptonica)]
    private static partial void pixDestroy(ref nint image);

    [LibraryImport(Tesseract)]
    private static partial nint TessBaseAPICreate();

    [LibraryImport(Tesseract)]
    private static partial void TessBaseAPIDelete(nint reader);

    [LibraryImport(Tesseract, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int TessBaseAPIInit3(nint reader, string dataFolder, string language);

    [LibraryImport(Tesseract)]
    private static partial void TessBaseAPISetPageSegMode(nint reader, int mode);

    [LibraryImport(Tesseract)]
    private static partial void TessBaseAPISetImage2(nint reader, nint image);

    [LibraryImport(Tesseract)]
    private static partial void TessBaseAPISetSourceResolution(nint reader, int dotsPerInch);

    [LibraryImport(Tesseract)]
    private static partial nint TessBaseAPIGetTsvText(nint reader, int page);

    [LibraryImport(Tesseract)]
    private static partial void TessBaseAPIClear(nint reader);

    [LibraryImport(Tesseract)]
    private static partial void TessDeleteText(nint text);
}
