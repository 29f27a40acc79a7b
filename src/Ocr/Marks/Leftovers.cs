using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Marks;

/// <summary>What stands on a page beside text and ruling lines: seals, and ink that is nothing known.</summary>
internal sealed class Leftovers
{
    private const double PointsPerInch = 72;

    // Surer than that a character is what it was read as; handwriting and scraps of seals hardly ever are.
    private const decimal Sure = 0.85m;

    // In square inches: less ink makes no ring.
    private const double LeastInk = 0.05;
    private readonly UprightPage page;
    private readonly LineRecogniser recogniser;
    private readonly double scale;
    private readonly List<TextBox> known;

    public Leftovers(UprightPage page, LineRecogniser recogniser, IEnumerable<Glyph> glyphs)
    {
        (this.page, this.recogniser) = (page, recogniser);
        scale = PointsPerInch / page.Raster.DotsPerInch;
        known =
        [
            .. glyphs.Where(glyph => glyph.Recognition is { Confidence.Probability: >= Sure })
                .Select(glyph => new TextBox(glyph.Box.X / scale, glyph.Box.Y / scale, glyph.Box.Right / scale, glyph.Box.Bottom / scale)),
        ];
        page.Seals.AddRange(AsDarkAsPrint());
    }

    /// <summary>The seals, top to bottom, with whose they are.</summary>
    public ImmutableArray<Seal> Seals()
    {
        SealReader reader = new(page, recogniser);
        return [.. page.Seals.OrderBy(seal => seal.Y).ThenBy(seal => seal.X).Select(reader.Read)];
    }

    /// <summary>Everything else, top to bottom.</summary>
    public ImmutableArray<InkMark> Marks() =>
    [
        .. new MarkFinder(page, page.Raster.DotsPerInch).Find(known)
            .Select(mark => new InkMark(Box.FromEdges(mark.Box.Left * scale, mark.Box.Top * scale, mark.Box.Right * scale, mark.Box.Bottom * scale), mark.Colour)),
    ];

    // On a page without shades a seal is seen once its print is taken away.
    private List<SealRing> AsDarkAsPrint()
    {
        Plane rest = page.Ruled.Ink with { Pixels = [.. page.Ruled.Ink.Pixels] };
        foreach (var box in known)
            rest.Erase(box.Left, box.Top, box.Right, box.Bottom);
        var dots = page.Raster.DotsPerInch;
        if (rest.Pixels.Count((byte)1) < LeastInk * dots * dots)
            return [];
        return SealFinder.Find(rest, dots).FindAll(found => !page.Seals.Exists(seal => seal.Covers(found.X, found.Y)));
    }
}
