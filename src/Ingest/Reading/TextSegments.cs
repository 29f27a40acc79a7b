using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Finds the places where a text layer is worth looking behind: strange text anywhere, and figures in forms. Chosen without knowing what any
/// criterion asks for.
/// </summary>
internal static class TextSegments
{
    // A page with so many ruling lines is a form or a table.
    private const int LeastRulings = 8;

    // Shorter numbers are years' ends, counts and list marks; longer texts are prose.
    private const int LeastDigits = 3;
    private const int MostGlyphs = 24;
    private const int LeastStrange = 2;
    private const double LeastSize = 6;

    // In heights of the character: what stands closer belongs together.
    private const double Gap = 0.5;
    private const GlyphTraits Unseen = GlyphTraits.Invisible | GlyphTraits.OffPage;

    /// <summary>Those of a page, in the order of the file.</summary>
    public static IEnumerable<TextSegment> Of(int index, Page page)
    {
        var strange = false;
        foreach (var glyph in page.Glyphs)
            strange |= IsSolid(glyph) && (glyph.Traits & (Unseen | GlyphTraits.White)) != 0;
        var form = page.Rulings.Length >= LeastRulings;
        List<int> open = [];
        for (var i = 0; i <= page.Glyphs.Length; i++)
        {
            if (i < page.Glyphs.Length && (!IsSolid(page.Glyphs[i]) || (page.Glyphs[i].Traits & Unseen) != 0))
                continue;
            if (open.Count > 0 && (i == page.Glyphs.Length || !Follows(page.Glyphs[open[^1]], page.Glyphs[i])))
            {
                if (Judge(index, page, open, strange, form) is { } segment)
                    yield return segment;
                open = [];
            }
            if (i < page.Glyphs.Length)
                open.Add(i);
        }
    }

    private static TextSegment? Judge(int index, Page page, List<int> glyphs, bool strange, bool form)
    {
        var (digits, white, unmapped) = (0, 0, 0);
        foreach (var i in glyphs)
        {
            var glyph = page.Glyphs[i];
            if (glyph.Recognition is not null || Math.Abs(glyph.Angle) > 1 || glyph.Size < LeastSize)
                return null;
            digits += Digits.Of(glyph.CodePoint) is null ? 0 : 1;
            white += (glyph.Traits & GlyphTraits.White) != 0 ? 1 : 0;
            unmapped += (glyph.Traits & GlyphTraits.Unmapped) != 0 ? 1 : 0;
        }
        var odd = white >= LeastStrange || unmapped >= LeastStrange;
        if (glyphs.Count > MostGlyphs || (!odd && (digits < LeastDigits || !(form || strange))))
            return null;
        return new TextSegment(index, [.. glyphs], Box.Around(glyphs.Select(i => page.Glyphs[i].Box)), odd || strange);
    }

    private static bool IsSolid(in Glyph glyph) => glyph.CodePoint > ' ' && glyph.CodePoint is not (0x3000 or 0xA0);

    private static bool Follows(in Glyph glyph, in Glyph next) =>
        glyph.Traits == next.Traits
        && next.Box.CentreY > glyph.Box.Y && next.Box.CentreY < glyph.Box.Bottom
        && next.Box.X - glyph.Box.Right <= Gap * glyph.Box.Height && next.Box.X >= glyph.Box.X;
}
