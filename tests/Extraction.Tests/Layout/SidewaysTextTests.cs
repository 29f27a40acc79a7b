using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// A wide table bound sideways: its text runs down or up the page as displayed.
public class SidewaysTextTests
{
    [Theory]
    [InlineData(90, 270)]
    [InlineData(270, 90)]
    [InlineData(180, 180)]
    [InlineData(0, 0)]
    public async Task Is_read_on_the_page_turned_and_found_on_the_page_as_displayed(int running, int turn)
    {
        var upright = new Page(1, 800, 600, 0, PageSource.Digital, [.. PrintedGlyphs.Of("资产总计1,815,625,783.03", 100, 200)], [new Ruling(50, 190, 700, 190, 1)], []);
        var bound = SidewaysText.Turned(upright, running) is var turned && running is 90 or 270 ? turned with { Width = 600, Height = 800 } : turned;

        var transcript = await new Transcriber(1).TranscribeAsync(new Booklet([new Document("booklet", "a.pdf", "", "", [bound])], []), TestContext.Current.CancellationToken);

        var page = Assert.Single(transcript.Pages);
        Assert.Equal(turn, page.Turn);
        Assert.Equal("资产总计1,815,625,783.03", Assert.Single(page.Lines).Text);
        Assert.Equal(bound.Glyphs[0].Box, page.ToDisplayed(page.Lines[0].Boxes[0]));
    }

    [Fact]
    public void Turns_no_page_for_a_label_set_upwards()
    {
        var page = new Page(1, 600, 800, 0, PageSource.Digital, [.. PrintedGlyphs.Of("申报单位基本情况", 100, 200), .. PrintedGlyphs.Of("项目", 20, 300).Select(g => g with { Angle = 270 })], [], []);

        Assert.Equal(0, SidewaysText.TurnOf(page));
    }
}
