using System.Globalization;
using System.Runtime.InteropServices;
using static DocPipeline.Native.Leptonica.LeptonicaImages;
using static DocPipeline.Native.Tesseract.TesseractReader;

namespace DocPipeline.Accuracy;

/// <summary>Tesseract alone on an image, with its usual settings: the words it finds.</summary>
internal sealed class TesseractPage : IDisposable
{
    private const string Data = "/usr/share/tesseract-ocr/5/tessdata";

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
}
