using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Several letters drawn as one.
public class LigatureTests
{
    [Theory]
    [InlineData("ffi")]
    [InlineData("ffl")]
    [InlineData("fi")]
    [InlineData("ff")]
    public void Letters_that_share_one_box_are_read_in_their_order(string letters)
    {
        Box box = new(60, 50, 8, 10);
        IEnumerable<Glyph> page = [.. PrintedGlyphs.Of("o", 55, 50), .. letters.Select(c => new Glyph(c, box, 10, 0, GlyphTraits.None)), .. PrintedGlyphs.Of("ce@a.cn", 68, 50)];

        Assert.Equal($"o{letters}ce@a.cn", Assert.Single(PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. page], [], [])).Lines).Text);
        Assert.Equal($"o{letters}ce@a.cn", Assert.Single(PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. page.Reverse()], [], [])).Lines).Text);
    }
}
