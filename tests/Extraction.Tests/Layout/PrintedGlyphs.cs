using DocPipeline.Domain;

namespace DocPipeline.Extraction.Tests.Layout;

// Characters of a line, ten points high where nothing is said; Chinese ones are as wide as that, others half.
internal static class PrintedGlyphs
{
    public static IEnumerable<Glyph> Of(string text, double x, double y, float size = 10) =>
        text.Select((c, i) => new Glyph(c, new Box(x + (WidthOf(text[..i]) * size / 10), y, WidthOf(c.ToString()) * size / 10, size), size, 0, GlyphTraits.None));

    public static double WidthOf(string text) => text.Sum(c => c < 0x2E80 ? 5 : 10);
}
