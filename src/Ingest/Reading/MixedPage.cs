using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Reading;

/// <summary>Puts what was recognised in the pictures of a page beside its text layer. What stands in both is taken from the text layer.</summary>
internal static class MixedPage
{
    // In heights of the character: characters of one word stand closer together.
    private const double Gap = 0.6;

    // In points: how far apart a line of the file and the same line as drawn are found.
    private const double SameLine = 2;
    private const GlyphTraits Unseen = GlyphTraits.Invisible | GlyphTraits.OffPage;

    /// <summary>The page with the characters and lines of all of its parts.</summary>
    /// <param name="page">The page as its file states it.</param>
    /// <param name="parts">Where each part lies, and what was read in it.</param>
    /// <param name="reader">The engine.</param>
    public static Page Merge(Page page, ImmutableArray<(Box Box, RecognisedPage Read)> parts, string reader)
    {
        var regions = parts.Select(part => new ScanRegion(part.Box, part.Read.Turn, part.Read.Skew, part.Read.Keystone)).ToImmutableArray();

        // White letters in front of a picture may be a caption or a lie: there the pixels say which.
        var glyphs = page.Glyphs
            .Select(glyph => IsWhiteIn(glyph, regions) ? glyph with { Traits = glyph.Traits | GlyphTraits.Invisible } : glyph)
            .ToImmutableArray().ToBuilder();
        var printed = glyphs.Where(glyph => (glyph.Traits & Unseen) == 0 && glyph.CodePoint > ' ').Select(glyph => glyph.Box).ToList();
        var rulings = page.Rulings.ToBuilder();
        var seals = ImmutableArray.CreateBuilder<Seal>();
        var marks = ImmutableArray.CreateBuilder<InkMark>();
        foreach (var ((_, read), region) in parts.Zip(regions))
        {
            var (x, y) = (region.Straightened.X, region.Straightened.Y);
            foreach (var word in WordsOf(read.Glyphs.Select(glyph => glyph with { Box = Moved(glyph.Box) })))
            {
                if (!IsPrinted(word, region, printed))
                    glyphs.AddRange(word);
            }
            foreach (var ruling in read.Rulings.Select(ruling => new Ruling(ruling.X0 + x, ruling.Y0 + y, ruling.X1 + x, ruling.Y1 + y, ruling.Thickness)))
            {
                if (!page.Rulings.Any(other => IsSame(ruling, other)))
                    rulings.Add(ruling);
            }
            seals.AddRange(read.Seals.Select(seal => seal with { Box = Moved(seal.Box) }));
            marks.AddRange(read.Marks.Select(mark => mark with { Box = Moved(mark.Box) }));

            Box Moved(Box box) => box with { X = box.X + x, Y = box.Y + y };
        }
        return page with
        {
            Glyphs = glyphs.ToImmutable(),
            Rulings = rulings.ToImmutable(),
            Scan = new PageScan(
                reader, 0, 0, page.Width, page.Height, regions, null, 0, parts.Any(part => part.Read.IsBilevel), seals.ToImmutable(), marks.ToImmutable()),
        };
    }

    private static bool IsWhiteIn(in Glyph glyph, ImmutableArray<ScanRegion> regions)
    {
        if ((glyph.Traits & GlyphTraits.White) == 0)
            return false;
        foreach (var region in regions)
        {
            if (region.Box.Contains(glyph.Box.CentreX, glyph.Box.CentreY))
                return true;
        }
        return false;
    }

    private static IEnumerable<List<Glyph>> WordsOf(IEnumerable<Glyph> glyphs)
    {
        List<Glyph> word = [];
        foreach (var glyph in glyphs)
        {
            if (word.Count > 0 && !Follows(word[^1].Box, glyph.Box))
            {
                yield return word;
                word = [];
            }
            word.Add(glyph);
        }
        if (word.Count > 0)
            yield return word;
    }

    private static bool Follows(in Box box, in Box next) =>
        next.CentreY > box.Y && next.CentreY < box.Bottom && Math.Abs(next.X - box.Right) <= Gap * Math.Max(box.Height, next.Height);

    // Text drawn in front of a picture is seen in it too. Letter by letter the two never quite meet, so most of a word decide.
    private static bool IsPrinted(List<Glyph> word, ScanRegion region, List<Box> printed)
    {
        var meeting = 0;
        foreach (var glyph in word)
        {
            var box = region.ToDisplayed(glyph.Box);
            meeting += printed.Exists(other => other.Contains(box.CentreX, box.CentreY) || box.Contains(other.CentreX, other.CentreY)) ? 1 : 0;
        }
        return 2 * meeting >= word.Count;
    }

    private static bool IsSame(in Ruling ruling, in Ruling other) => ruling.IsHorizontal == other.IsHorizontal
        && (ruling.IsHorizontal
            ? Math.Abs(ruling.Y0 - other.Y0) <= SameLine && ruling.X0 < other.X1 && other.X0 < ruling.X1
            : Math.Abs(ruling.X0 - other.X0) <= SameLine && ruling.Y0 < other.Y1 && other.Y0 < ruling.Y1);
}
