using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Numbers of footnotes at labels and figures.
public class RaisedNumberTests
{
    [Theory]
    [InlineData("研发投入", 10, "研发投入¹")]
    [InlineData("4,535.08", 10, "4,535.08¹")]
    [InlineData("4,535.", 10, "4,535.1")] // small decimals
    [InlineData("研发投入", 0, "研发投入1")] // small and on the line
    public void Tells_the_raised_number_of_a_footnote_from_a_digit(string text, double raised, string printed)
    {
        var note = new Glyph('1', new Box(50 + PrintedGlyphs.WidthOf(text), 54 - (0.4 * raised), 3, 6), 6, 0, GlyphTraits.None);

        Assert.Equal(printed, Assert.Single(PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. PrintedGlyphs.Of(text, 50, 50), note], [], [])).Lines).Text);
    }
}
