using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Tesseract;

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
    private TesseractNumbers? tesseract;

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
        NumberWitness witness = new(page, tesseract ??= TesseractNumbers.Open());
        GlyphPlacer placer = new(page, raster.DotsPerInch);
        foreach (var line in new LineTrimmer(page.Ruled).Trim(page.Boxes))
        {
            var read = ReadPieces(page, line);
            var unread = InkAlignment.Align(read, page.Ruled.BlobsIn(line), line);
            CheckBoxes.Read(read, line, unread, page.Ruled.Ink);
            LookAlikes.Correct(read);
            NumberSeparators.Correct(read);
            witness.Weigh(read, line);
            MissingCharacters.Mark(read, line, unread);
            placer.Place(read, line, glyphs);
        }
        return new RecognisedPage(page.Place.Turn, page.Place.Skew, glyphs.ToImmutable(), Rulings(page.Ruled, PointsPerInch / raster.DotsPerInch));
    }

    // The pieces' characters as those of the line.
    private List<ReadCharacter> ReadPieces(UprightPage page, TextLine line)
    {
        if (line.Cuts.IsEmpty)
            return recogniser.Read(page.Grey, line.Crop);
        List<ReadCharacter> all = [];
        foreach (var piece in line.Pieces())
        {
            foreach (var read in recogniser.Read(page.Grey, piece))
                all.Add(read with { Centre = (piece.Left + (read.Centre * piece.Width) - line.Crop.Left) / line.Crop.Width });
        }
        return all;
    }

    public void Dispose()
    {
        detection.Dispose();
        recognition.Dispose();
        angle.Dispose();
        tesseract?.Dispose();
    }

    private static ImmutableArray<Ruling> Rulings(RuledPage page, double scale) =>
    [
        .. page.Horizontal.Select(line => new Ruling(line.From * scale, line.At * scale, line.To * scale, line.At * scale, line.Thickness * scale)),
        .. page.Vertical.Select(line => new Ruling(line.At * scale, line.From * scale, line.At * scale, line.To * scale, line.Thickness * scale)),
    ];
}
