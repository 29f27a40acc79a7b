using System.Runtime.InteropServices;

using DocPipeline.Ocr.Imaging;

using static DocPipeline.Native.Leptonica.LeptonicaImages;
using static DocPipeline.Native.Tesseract.TesseractReader;

namespace DocPipeline.Ocr.Tesseract;

/// <summary>Reads numbers with Tesseract: nothing but digits and their separators.</summary>
internal sealed class TesseractNumbers : IDisposable
{
    private const string Data = "/usr/share/tesseract-ocr/5/tessdata";
    private const string Language = "eng";

    // Capitals of 30 pixels are what its models were trained with; around them it wants paper.
    private const int TextHeight = 32;
    private const int Border = 12;
    private const int DotsPerInch = 220;
    private const int MostWidth = 1600;
    private const int Depth = 8;
    private nint reader;

    /// <summary>The model it reads with.</summary>
    public static string DataFile { get; } = Path.Combine(Data, Language + ".traineddata");

    private TesseractNumbers(nint reader) => this.reader = reader;

    /// <summary>A reader; null where Tesseract or its data is not installed.</summary>
    public static TesseractNumbers? Open()
    {
        if (!File.Exists(DataFile) || !NativeLibrary.TryLoad("libtesseract.so.5", out _))
            return null;
        var reader = TessBaseAPICreate();
        if (TessBaseAPIInit2(reader, Data, Language, EngineLstm) != 0)
        {
            TessBaseAPIDelete(reader);
            return null;
        }
        TessBaseAPISetPageSegMode(reader, OneLine);
        _ = TessBaseAPISetVariable(reader, "tessedit_char_whitelist", "0123456789.,");
        return new TesseractNumbers(reader);
    }

    /// <summary>The number in that part of the page; empty where it sees none.</summary>
    public string Read(Plane plane, in TextBox box)
    {
        var width = Math.Clamp((int)Math.Ceiling(box.Width * TextHeight / box.Height), 4, MostWidth);
        var crop = new float[width * TextHeight];
        Resampling.Sample(plane, box.Left, box.Top, box.Width, box.Height, width, TextHeight, crop);
        var image = ToImage(crop, width);
        if (image == 0)
            return "";
        TessBaseAPISetImage2(reader, image);
        TessBaseAPISetSourceResolution(reader, DotsPerInch);
        var text = TessBaseAPIRecognize(reader, 0) == 0 ? TessBaseAPIGetUTF8Text(reader) : 0;
        TessBaseAPIClear(reader);
        pixDestroy(ref image);
        var read = text == 0 ? "" : Marshal.PtrToStringUTF8(text) ?? "";
        if (text != 0)
            TessDeleteText(text);
        return string.Concat(read.Where(c => !char.IsWhiteSpace(c)));
    }

    public void Dispose()
    {
        if (reader != 0)
            TessBaseAPIDelete(reader);
        reader = 0;
    }

    // Paper is as bright as the crop's brightest fifth.
    private static nint ToImage(float[] crop, int width)
    {
        var image = pixCreateNoInit(width + (2 * Border), TextHeight + (2 * Border), Depth);
        if (image == 0)
            return 0;
        var ordered = (float[])crop.Clone();
        Array.Sort(ordered);
        var paper = (byte)ordered[ordered.Length * 4 / 5];
        var (data, words) = (pixGetData(image), pixGetWpl(image));
        var line = new byte[words * sizeof(int)];
        for (var y = 0; y < TextHeight + (2 * Border); y++)
        {
            Array.Fill(line, paper);
            for (var x = 0; y >= Border && y < TextHeight + Border && x < width; x++)
                Put(line, x + Border, (byte)crop[((y - Border) * width) + x]);
            Marshal.Copy(line, 0, data + ((nint)y * line.Length), line.Length);
        }
        return image;
    }

    // Leptonica's words hold the first pixel in their highest byte.
    private static void Put(byte[] line, int x, byte value) => line[(x & ~3) + (3 - (x & 3))] = value;
}
