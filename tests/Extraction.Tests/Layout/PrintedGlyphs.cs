using DocPipeline.Domain;

namespace DocPipeline.Extraction.Tests.Layout;

// Characters of a line, ten points high; Chinese ones are as wide as that, others half.
internal static class PrintedGlyphs
{
    public static IEnumerable<Glyph> Of(string text, double x, double y) =>
        text.Select((c, i) => new Glyph(c, new Box(x + WidthOf(text[..i]), y, WidthOf(c.ToString()), 10), 10, 0, GlyphTraits.None));

    public static double WidthOf(string text) => text.Sum(c => c < 0x2E80 ? 5 : 10);
}
