using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class PageImagesTests
{
    private static readonly byte[] File = new PdfBuilder().Page("0 g 100 742 200 50 re f").Build();

    [Fact]
    public async Task Draws_a_whole_page_small_enough_to_be_sent()
    {
        var picture = await DrawAsync(region: null, dotsPerInch: 144);
        Assert.Equal(("image/jpeg", 1190, 1684), (picture!.MediaType, picture.PixelWidth, picture.PixelHeight));
        Assert.Equal([0xFF, 0xD8, 0xFF], picture.Bytes[..3]);
        Assert.InRange(picture.Bytes.Length, 1000, 100_000);
    }

    [Fact]
    public async Task Draws_a_part_of_a_page_exactly()
    {
        var picture = await DrawAsync(new Box(90, 40, 100, 30), dotsPerInch: 72);
        Assert.Equal(("image/png", 100, 30), (picture!.MediaType, picture.PixelWidth, picture.PixelHeight));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture.Bytes[..4]);
    }

    [Fact]
    public async Task Draws_no_more_pixels_than_the_caps_allow()
    {
        var picture = await DrawAsync(region: null, dotsPerInch: 100_000, new ReadingOptions { MaxPixels = 1_000_000 });
        Assert.InRange(picture!.PixelWidth * picture.PixelHeight, 900_000, 1_005_000);
    }

    [Fact]
    public async Task Has_no_picture_of_a_page_that_is_not_there()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", File));
        await using var images = desk.Reader.ImagesOf(Sources(booklet));
        Assert.Null(await images.RenderAsync(new PageRef("booklet", 2), null, 72, TestContext.Current.CancellationToken));
        Assert.Null(await images.RenderAsync(new PageRef("booklet-2", 1), null, 72, TestContext.Current.CancellationToken));
        Assert.NotNull(await images.RenderAsync(new PageRef("booklet", 1), null, 72, TestContext.Current.CancellationToken));
    }

    private static async Task<PagePicture?> DrawAsync(Box? region, int dotsPerInch, ReadingOptions? options = null)
    {
        await using Desk desk = new(options);
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", File));
        await using var images = desk.Reader.ImagesOf(Sources(booklet));
        return await images.RenderAsync(new PageRef("booklet", 1), region, dotsPerInch, TestContext.Current.CancellationToken);
    }

    private static System.Collections.Immutable.ImmutableArray<SourceFile> Sources(Booklet booklet) =>
        [.. booklet.Documents.Select(document => new SourceFile(document.Id, document.FileName, document.Sha256, document.Reader))];
}
