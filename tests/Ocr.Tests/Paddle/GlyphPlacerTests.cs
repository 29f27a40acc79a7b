using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class GlyphPlacerTests
{
    private const int Height = 20;

    // Lefts of the characters' ink; digits are 8 wide, a 1 is 2, Chinese characters 18, marks 3.
    [Theory]
    [InlineData("人（姓", new[] { 0, 32, 42 }, true, "a full-width bracket has a square")]
    [InlineData("人(姓", new[] { 0, 32, 42 }, true, "and so it has where it was read as a narrow one")]
    [InlineData("人姓", new[] { 0, 32 }, false, "between two characters nothing has that room")]
    [InlineData("526.9", new[] { 0, 22, 44, 62, 90 }, true, "a point between full-width digits has a square")]
    [InlineData("504.27", new[] { 0, 22, 44, 62, 84, 108 }, true, "a narrow 1 or 7 leaves much of its square blank")]
    [InlineData("313", new[] { 0, 20, 32 }, true, "a faint 1 is a hair with much room beside it")]
    [InlineData("331", new[] { 0, 10, 36 }, false, "further from its neighbour than any digit it begins another number")]
    [InlineData("5204", new[] { 0, 10, 32, 42 }, false, "two numbers of narrow digits stay two")]
    public void Neighbours_touch_where_a_typesetter_leaves_no_blank(string text, int[] lefts, bool together, string because)
    {
        List<ReadCharacter> read = [.. text.Select((c, i) => new ReadCharacter(c, 1, 0, 0, 0, lefts[i], lefts[i] + WidthOf(c), Height))];
        var line = new TextLine(new TextBox(0, 0, 200, Height), 0, Height, []);
        var raster = PageRaster.OfBgr(new byte[200 * Height * 3], 200, Height, 600, 72);
        var grey = Plane.Empty(200, Height);
        var page = new UprightPage(raster, new PageScan("", 0, 0, 200, Height), grey, new RuledPage(grey, Plane.Empty(200, Height), 200), [], null, []);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        new GlyphPlacer(page, 72).Place(read, line, glyphs);
        Assert.True(together == Enumerable.Range(1, text.Length - 1).All(i => glyphs[i].Box.X - glyphs[i - 1].Box.Right < 0.01), because);
    }

    private static int WidthOf(char c) => c is '1' ? 2 : c is '.' or '(' or '（' ? 3 : char.IsAsciiDigit(c) ? 8 : 18;
}
