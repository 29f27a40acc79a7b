using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>PP-OCRv4 mobile over ONNX Runtime.</summary>
internal sealed class PaddleEngine : IOcrEngine
{
    private const double PointsPerInch = 72;
    private readonly OnnxModel detection;
    private readonly OnnxModel recognition;
    private readonly OnnxModel angle;
    private readonly PageStraightener straightener;
    private readonly LineRecogniser recogniser;

    public PaddleEngine(EngineFiles files)
    {
        OnnxLibrary library = new(files.Library);
        detection = library.Open(files.Detection);
        recognition = library.Open(files.Recognition);
        angle = library.Open(files.Angle);
        straightener = new PageStraightener(new LineDetector(detection), new PageOrientation(new AngleClassifier(angle)));
        recogniser = new LineRecogniser(recognition, files.ReadDictionary());
    }

    public RecognisedPage Read(PageRaster raster)
    {
        var page = straightener.Straighten(raster);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        GlyphPlacer placer = new(page, raster.DotsPerInch);
        foreach (var found in page.Boxes.OrderBy(box => box.Top).ThenBy(box => box.Left))
        {
            foreach (var box in page.Ruled.Cut(found))
                placer.Place(recogniser.Read(page.Grey, box, 1), box, glyphs);
        }
        return new RecognisedPage(page.Turn, page.Skew, glyphs.ToImmutable(), Rulings(page.Ruled, PointsPerInch / raster.DotsPerInch));
    }

    public void Dispose()
    {
        detection.Dispose();
        recognition.Dispose();
        angle.Dispose();
    }

    private static ImmutableArray<Ruling> Rulings(RuledPage page, double scale) =>
    [
        .. page.Horizontal.Select(line => new Ruling(line.From * scale, line.At * scale, line.To * scale, line.At * scale, line.Thickness * scale)),
        .. page.Vertical.Select(line => new Ruling(line.At * scale, line.From * scale, line.At * scale, line.To * scale, line.Thickness * scale)),
    ];
}
