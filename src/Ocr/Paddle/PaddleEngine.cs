using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Native.OnnxRuntime;
using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Glyphs;
using DocPipeline.Ocr.Marks;
using DocPipeline.Ocr.Models;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Tesseract;

namespace DocPipeline.Ocr.Paddle;

/// <summary>PP-OCRv4 mobile over ONNX Runtime.</summary>
internal sealed class PaddleEngine : IOcrEngine
{
    private const double PointsPerInch = 72;

    // Chinese characters, and none of their punctuation.
    private const int FirstCharacter = 0x3400;
    private const int LastCharacter = 0x9FFF;

    private const int LongestResidue = 4;
    private const float SurestResidue = 0.45f;
    private readonly OnnxModel detection;
    private readonly OnnxModel recognition;
    private readonly OnnxModel angle;
    private readonly PageStraightener straightener;
    private readonly LineRecogniser recogniser;
    private readonly CandidateCharacters candidates;
    private TesseractNumbers? tesseract;

    public PaddleEngine(EngineFiles files)
    {
        OnnxLibrary library = new(files.Library);
        detection = Open(library, files.Detection);
        recognition = Open(library, files.Recognition);
        angle = Open(library, files.Angle);
        straightener = new PageStraightener(new LineDetector(detection), new PageOrientation(new AngleClassifier(angle)));
        var known = files.ReadDictionary();
        recogniser = new LineRecogniser(recognition, known);
        candidates = new CandidateCharacters(Array.FindAll(known, codePoint => codePoint is >= FirstCharacter and <= LastCharacter));
    }

    public RecognisedPage Read(PageRaster raster)
    {
        var page = straightener.Straighten(raster);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        NumberWitness numbers = new(page, tesseract ??= TesseractNumbers.Open());
        LineReader reader = new(page, recogniser);
        List<(TextLine Line, List<ReadCharacter> Read)> lines = [];
        List<List<InkBlob>> unread = [];
        foreach (var line in new LineTrimmer(page.Ruled, page.Seals).Trim(page.Boxes))
        {
            var (read, rest) = reader.Read(line);
            if (IsResidue(read) && page.IsErased(line.Crop))
                continue;
            numbers.Weigh(read, line);
            lines.Add((line, read));
            unread.Add(rest);
        }
        PrintedGlyphs printed = new(page.Grey, page.Ruled);
        var characters = PageTypefaces.Of(lines, printed) is { } typefaces ? new CharacterWitness(printed, typefaces, candidates) : null;
        GlyphPlacer placer = new(page, raster.DotsPerInch);
        foreach (var ((line, read), rest) in lines.Zip(unread))
        {
            characters?.Weigh(read, line);
            characters?.FindDropped(read, rest, line);
            MissingCharacters.Mark(read, line, rest, page.Seals);
            placer.Place(read, line, glyphs);
        }
        var scale = PointsPerInch / raster.DotsPerInch;
        Leftovers leftovers = new(page, recogniser, glyphs);
        return new RecognisedPage(
            page.Place.Turn, page.Place.Skew, page.Place.Keystone, glyphs.ToImmutable(), Rulings(page.Ruled, scale), (int)Math.Round(raster.DotsPerInch), raster.IsBilevel(),
            leftovers.Seals(), leftovers.Marks());
    }

    public void Dispose()
    {
        detection.Dispose();
        recognition.Dispose();
        angle.Dispose();
        tesseract?.Dispose();
    }

    /// <summary>A model of the engine, its chains of single steps rewritten.</summary>
    public static OnnxModel Open(OnnxLibrary library, string file) => library.Open(ModelSimplifier.Simplify(File.ReadAllBytes(file)).Span);

    // What is left of a pale seal's own characters between the lines of print: a few, none of them sure.
    private static bool IsResidue(List<ReadCharacter> read) => read.Count <= LongestResidue && read.TrueForAll(character => character.Probability < SurestResidue);

    private static ImmutableArray<Ruling> Rulings(RuledPage page, double scale) =>
    [
        .. page.Horizontal.Select(line => new Ruling(line.From * scale, line.At * scale, line.To * scale, line.At * scale, line.Thickness * scale)),
        .. page.Vertical.Select(line => new Ruling(line.At * scale, line.From * scale, line.At * scale, line.To * scale, line.Thickness * scale)),
    ];
}
