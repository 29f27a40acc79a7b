using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Reads lines drawn from a digital page: level, sharp, nothing to be found or taken off.</summary>
internal sealed class PrintedLineReader : ILineReader
{
    // Difference between the lightest and the darkest pixel from which on there is something to see.
    private const int LeastContrast = 40;
    private const int MiddleGrey = 128;
    private const int Unread = 0xFFFD;
    private readonly OnnxModel recognition;
    private readonly LineRecogniser recogniser;

    public PrintedLineReader(EngineFiles files)
    {
        recognition = PaddleEngine.Open(new OnnxLibrary(files.Library), files.Recognition);
        recogniser = new LineRecogniser(recognition, files.ReadDictionary());
    }

    public ImmutableArray<Glyph> Read(PageRaster raster)
    {
        ArgumentNullException.ThrowIfNull(raster);
        var (dark, light) = (raster.Grey.Min(), raster.Grey.Max());
        if (light - dark < LeastContrast)
            return raster.Tint.AsSpan().Contains((byte)1) ? [ToGlyph(Unread, 0)] : [];
        Plane plane = new(raster.Width, raster.Height, OnLight(raster.Grey));
        var read = recogniser.Read(plane, new TextBox(0, 0, plane.Width, plane.Height));
        return read.Count == 0 ? [ToGlyph(Unread, 0)] : [.. read.Select(character => ToGlyph(character.CodePoint, character.Probability))];
    }

    public void Dispose() => recognition.Dispose();

    // White letters on a dark heading are read like any others.
    private static byte[] OnLight(byte[] grey)
    {
        long sum = 0;
        foreach (var pixel in grey)
            sum += pixel;
        return sum >= (long)MiddleGrey * grey.Length ? grey : Array.ConvertAll(grey, static pixel => (byte)(byte.MaxValue - pixel));
    }

    private static Glyph ToGlyph(int codePoint, float probability) =>
        new(codePoint, default, 0, 0, GlyphTraits.None, new Recognition(new Confidence((decimal)probability), 0, 0));
}
