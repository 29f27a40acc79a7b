using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests.Formats;

public sealed class ImageReaderTests
{
    [Fact]
    public async Task Takes_a_photograph_for_a_scanned_page_of_its_stated_size()
    {
        var page = Assert.Single(await PagesAsync(Pictures.Jpeg(1654, 2339, dotsPerInch: 200)));
        Assert.Equal((PageSource.Scanned, 595.44, 842.04, 0), (page.Source, page.Width, page.Height, page.Rotation));
        var image = Assert.Single(page.Images);
        Assert.Equal((1654, 2339, "JPEG"), (image.PixelWidth, image.PixelHeight, image.Encoding));
        Assert.Equal(new Box(0, 0, page.Width, page.Height), image.Box);
        Assert.False(page.IsBlank);
    }

    [Theory]
    [InlineData(1, 595.44, 842.04, 0)]
    [InlineData(3, 595.44, 842.04, 180)]
    [InlineData(6, 842.04, 595.44, 90)]
    [InlineData(8, 842.04, 595.44, 270)]
    public async Task Turns_a_photograph_as_the_camera_says(int orientation, double width, double height, int rotation)
    {
        var page = Assert.Single(await PagesAsync(Pictures.Jpeg(1654, 2339, dotsPerInch: 200, orientation)));
        Assert.Equal((width, height, rotation), (page.Width, page.Height, page.Rotation));
    }

    [Fact]
    public async Task Takes_the_short_side_for_A4_where_no_resolution_is_stated()
    {
        var page = Assert.Single(await PagesAsync(Pictures.Jpeg(1000, 2000, dotsPerInch: 0)));
        Assert.Equal((595.3, 1190.6), (page.Width, page.Height));
    }

    [Fact]
    public async Task Takes_each_picture_of_a_fax_for_a_page()
    {
        var pages = await PagesAsync(Pictures.Tiff((1728, 2200), (1728, 2300)));
        Assert.Equal([(1, 2200), (2, 2300)], pages.Select(page => (page.Number, page.Images[0].PixelHeight)));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(999, false)]
    public async Task Takes_as_many_pixels_as_the_cap_says(int cap, bool taken)
    {
        await using Desk desk = new(new ReadingOptions { MaxPixels = cap });
        var booklet = await desk.ReadAsync(desk.Put("a.png", Pictures.Png(50, 20, dotsPerInch: 200)));
        Assert.Equal(taken, booklet.Defects.IsEmpty);
        if (!taken)
            Assert.Equal((DefectCode.FileOverLimit, new PageRef("booklet", 1)), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].Page));
    }

    [Fact]
    public async Task Follows_no_picture_list_that_turns_in_a_circle()
    {
        await using Desk desk = new();
        var file = Pictures.Tiff((100, 100));
        file[^4] = 8;
        var booklet = await desk.ReadAsync(desk.Put("a.tif", file));
        Assert.Equal(2, Assert.Single(booklet.Documents).Pages.Length);
        Assert.Equal(DefectCode.PageUnreadable, Assert.Single(booklet.Defects).Code);
    }

    [Fact]
    public async Task Refuses_a_picture_without_a_size()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(
            desk.Put("a.png", Pictures.Png(0, 20, 200)), desk.Put("b.jpg", Pictures.Jpeg(10, 10, 200)[..24]), desk.Put("c.tif", Pictures.Tiff((0, 0))));
        Assert.Empty(booklet.Documents);
        Assert.Equal([DefectCode.FileUnreadable, DefectCode.FileUnreadable, DefectCode.FileUnreadable], booklet.Defects.Select(defect => defect.Code));
    }

    private static async Task<IEnumerable<Page>> PagesAsync(byte[] file)
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("picture", file));
        Assert.Empty(booklet.Defects);
        return Assert.Single(booklet.Documents).Pages;
    }
}
