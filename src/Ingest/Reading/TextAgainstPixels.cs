using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Holds a document's text layer against its pixels, at a few chosen places: a file can say one figure and show another. Where the two
/// disagree beyond doubt the pixels win and a person is told; where the pixels cannot be read for certain, nothing is said.
/// </summary>
internal sealed class TextAgainstPixels(MaterialFile material, FormatReading reading, ReadingTools tools)
{
    // Two looks that agree, and no character less sure than this. Of 1,885 figures of clean samples not one was misread even at the first look.
    private const decimal Sure = 0.9m;

    // Share of a line's height left away above and below for the second look.
    private const double Closer = 0.08;

    // In points: room around a line, less where a ruling line stands.
    private const double Room = 2;
    private const double FromRuling = 1;

    // Height of a line in pixels as recognition takes it.
    private const double LineHeight = 56;
    private const double PointsPerInch = 72;
    private readonly Page[] pages = [.. reading.Pages];
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();

    /// <summary>The reading with what the pixels have contradicted.</summary>
    /// <param name="most">How many places may be looked at.</param>
    /// <param name="looked">How many were.</param>
    /// <param name="cancellation">Stops the work.</param>
    public FormatReading Run(int most, out int looked, CancellationToken cancellation)
    {
        looked = 0;
        if (most <= 0 || reading.ShownBy is not { } file || tools.Options.EnginesFolder is not { } folder)
            return reading;
        var segments = Choose(most);
        EngineFiles files = new(folder);
        if (segments.Length == 0 || !files.ArePresent)
            return reading;
        looked = segments.Length;
        var engine = OcrEngines.IdentityOf(files);
        ScanKeys keys = new(file == material.Path ? material.Sha256 : Digest.OfFile(file), reading.Reader, engine);
        var seen = Look(file, segments, keys, cancellation);
        foreach (var page in segments.Zip(seen).GroupBy(look => look.First.Page))
            Judge(page.Key, [.. page], engine.Name);
        return defects.Count == 0 ? reading : reading with
        {
            Reader = reading.Reader.Contains(engine.Name, StringComparison.Ordinal) ? reading.Reader : $"{reading.Reader}; {engine.Name}",
            Pages = ImmutableArray.Create(pages),
            Defects = reading.Defects.AddRange(defects),
        };
    }

    // Strange text first; of the figures in forms, where there are more than may be looked at, every second, third and so on.
    private ImmutableArray<TextSegment> Choose(int most)
    {
        var all = pages.Index().Where(page => page.Item.Source != PageSource.Scanned)
            .SelectMany(page => TextSegments.Of(page.Index, page.Item)).ToList();
        var strange = all.Where(segment => segment.IsStrange).Take(most).ToList();
        var usual = all.Where(segment => !segment.IsStrange).ToList();
        var room = Math.Min(most - strange.Count, usual.Count);
        return [.. strange.Concat(Enumerable.Range(0, room).Select(i => usual[(int)((long)i * usual.Count / room)])).OrderBy(segment => segment.Page)];
    }

    private ImmutableArray<Glyph>?[] Look(string file, ImmutableArray<TextSegment> segments, ScanKeys keys, CancellationToken cancellation)
    {
        var orders = segments.Select(OrderOf).ToList();
        var seen = new ImmutableArray<Glyph>?[orders.Count];
        var key = keys.OfLooks(orders);
        if (tools.Cache?.Recall(key) is { } kept)
        {
            LookAll(_ => kept.Read());
            return seen;
        }

        using var record = tools.Cache?.Record(key);
        using ReadingSession session = new(tools, file, ChildTask.Scans, cancellation);
        if (!session.IsOpen())
            Died(0, keys);
        else if (LookAll(Ask))
            record?.Keep();
        cancellation.ThrowIfCancellationRequested();
        return seen;

        Frame? Ask(WireScanRequest order)
        {
            if (tools.Deaths.IsSetAside(new PagePlace(keys.Sha256, ReadingPart.Look, order.Page)))
                return null;
            var answer = session.Look(order);
            if (answer is null)
                Died(order.Page, keys);
            else
                record?.Put(answer.Kind, answer.Content.Span);
            return answer;
        }

        // False where the answers break off. A second look, closer, is taken where the first contradicts, and both must say the same.
        bool LookAll(Func<WireScanRequest, Frame?> look)
        {
            for (var i = 0; i < seen.Length; i++)
            {
                if (look(orders[i]) is not { } first)
                    return false;
                seen[i] = GlyphsOf(first, orders[i]);
                if (seen[i] is not { IsEmpty: false } glyphs || !Contradicts(PrintedOf(segments[i]), glyphs))
                    continue;
                var closer = orders[i] with { Y = orders[i].Y + (int)(Closer * orders[i].Height), Height = (int)((1 - (2 * Closer)) * orders[i].Height) };
                if (look(closer) is not { } second)
                    return false;
                if (GlyphsOf(second, closer) is not { } again || TextOf(again) != TextOf(glyphs))
                    seen[i] = null;
            }
            return true;
        }
    }

    private void Died(int page, ScanKeys keys)
    {
        PagePlace place = new(keys.Sha256, ReadingPart.Look, page);
        if (!tools.Deaths.IsSetAside(place))
            tools.Deaths.Count(place);
    }

    private static ImmutableArray<Glyph>? GlyphsOf(Frame answer, in WireScanRequest order) =>
        answer.Kind == MessageKind.Recognised ? ScanDecoder.Decode(answer.Content, order.Page)?.Glyphs : null;

    private List<Glyph> PrintedOf(TextSegment segment) => [.. segment.Glyphs.Select(i => pages[segment.Page].Glyphs[i])];

    private WireScanRequest OrderOf(TextSegment segment)
    {
        var page = pages[segment.Page];
        var box = segment.Box;
        var (left, right, top, bottom) = (box.X - Room, box.Right + Room, box.Y, box.Bottom);
        foreach (var ruling in page.Rulings)
        {
            if (ruling.IsHorizontal)
                continue;
            if (ruling.Y0 < box.Bottom && ruling.Y1 > box.Y && ruling.X0 > left - FromRuling && ruling.X0 < box.CentreX)
                left = Math.Min(box.X, ruling.X0 + FromRuling);
            else if (ruling.Y0 < box.Bottom && ruling.Y1 > box.Y && ruling.X0 < right + FromRuling && ruling.X0 > box.CentreX)
                right = Math.Max(box.Right, ruling.X0 - FromRuling);
        }
        var resolution = Math.Clamp(LineHeight * PointsPerInch / Math.Max(1, box.Height), 120, 500);
        return new WireScanRequest(
            page.Number, 0, (int)(resolution * 1000), tools.Options.MaxScanPixels,
            Thousandths.Of(Math.Max(0, left)), Thousandths.Of(Math.Max(0, top)),
            Thousandths.Of(Math.Max(1, right - Math.Max(0, left))), Thousandths.Of(Math.Max(1, bottom - Math.Max(0, top))));
    }

    private void Judge(int at, ImmutableArray<(TextSegment Segment, ImmutableArray<Glyph>? Seen)> looks, string engine)
    {
        var page = pages[at];
        var glyphs = page.Glyphs.ToBuilder();
        string? said = null;
        var shown = "";
        HashSet<int> gone = [];
        List<Glyph> instead = [];
        foreach (var (segment, seen) in looks)
        {
            if (seen is not { } shownThere)
                continue;
            var printed = PrintedOf(segment);
            if (shownThere.IsEmpty)
            {
                if (printed.TrueForAll(glyph => (glyph.Traits & GlyphTraits.White) == 0))
                    continue;
                foreach (var i in segment.Glyphs)
                    glyphs[i] = glyphs[i] with { Traits = glyphs[i].Traits | GlyphTraits.Invisible };
            }
            else if (Contradicts(printed, shownThere))
            {
                gone.UnionWith(segment.Glyphs);
                instead.AddRange(Placed(shownThere, printed, segment.Box));
            }
            else
            {
                continue;
            }
            if (said is null)
                (said, shown) = (TextOf(printed), TextOf(shownThere));
        }
        if (said is null)
            return;
        pages[at] = page with
        {
            Glyphs = [.. glyphs.Where((_, i) => !gone.Contains(i)), .. instead],
            Scan = page.Scan ?? new PageScan(engine, 0, 0, page.Width, page.Height, []),
        };
        defects.Add(tools.Messages.OfPage(DefectCode.TextLayerSuspect, material.Name, page.Number, "PixelsDiffer", said, shown));
    }

    // Characters a font does not name are whatever is seen; digits are contradicted by other digits alone.
    private static bool Contradicts(List<Glyph> printed, ImmutableArray<Glyph> seen)
    {
        if (seen.Any(glyph => glyph.Recognition!.Confidence.Probability < Sure))
            return false;
        var digits = Digits.In(seen);
        if (printed.Exists(glyph => (glyph.Traits & GlyphTraits.Unmapped) != 0))
            return digits.Length > 0 && digits != Digits.In(printed);
        return digits != Digits.In(printed)
            && printed.TrueForAll(glyph => Digits.IsPlain(glyph.CodePoint)) && seen.All(glyph => Digits.IsPlain(glyph.CodePoint));
    }

    private static IEnumerable<Glyph> Placed(ImmutableArray<Glyph> seen, List<Glyph> printed, Box box)
    {
        var width = box.Width / seen.Length;
        return seen.Select((glyph, i) => glyph with
        {
            Box = seen.Length == printed.Count ? printed[i].Box : new Box(box.X + (i * width), box.Y, width, box.Height),
            Size = printed[0].Size,
        });
    }

    private static string TextOf(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)));
}
