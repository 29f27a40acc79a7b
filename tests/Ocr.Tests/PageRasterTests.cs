namespace DocPipeline.Ocr.Tests;

public sealed class PageRasterTests
{
    [Theory]
    [InlineData(190, 207, 227, 227, "a heading shaded in pale blue is paper")]
    [InlineData(189, 225, 195, 225, "and so is one in pale green")]
    [InlineData(149, 180, 227, 149, "a stronger blue is ink")]
    [InlineData(190, 195, 204, 190, "what no channel has bright is grey")]
    [InlineData(30, 50, 200, 30, "writing in blue is print")]
    [InlineData(225, 60, 60, 225, "a red seal is as bright as its paper")]
    [InlineData(40, 40, 40, 40, "black is black")]
    public void A_pixel_is_as_dark_as_what_is_printed_there(byte red, byte green, byte blue, byte expected, string because) =>
        Assert.True(PageRaster.OfBgr([blue, green, red], 1, 1, 3, 200).Grey[0] == expected, because);
}
