using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class PageSourceTests
{
    private const string Text = "BT /F1 14 Tf 100 700 Td (text) Tj ET ";

    [Fact]
    public Task Text_alone_is_digital() => ExpectAsync(PageSource.Digital, Text, 0, 0, 0);

    [Fact]
    public Task A_picture_alone_is_scanned() => ExpectAsync(PageSource.Scanned, "", 595, 842, 100);

    [Fact]
    public Task A_small_picture_alone_is_scanned_too_for_nobody_knows_what_it_says() => ExpectAsync(PageSource.Scanned, "", 60, 60, 100);

    [Fact]
    public Task A_picture_with_nothing_but_invisible_text_is_scanned() => ExpectAsync(PageSource.Scanned, "3 Tr " + Text, 595, 842, 100);

    [Fact]
    public Task A_picture_with_nothing_but_white_text_is_scanned() => ExpectAsync(PageSource.Scanned, "1 g " + Text, 595, 842, 100);

    [Fact]
    public Task Text_beside_a_large_picture_is_mixed() => ExpectAsync(PageSource.Mixed, Text, 300, 300, 100);

    [Fact]
    public Task Text_with_a_seal_is_digital() => ExpectAsync(PageSource.Digital, Text, 119, 119, 100);

    [Fact]
    public Task A_background_of_one_colour_drawn_as_a_picture_is_nothing() => ExpectAsync(PageSource.Digital, Text, 595, 842, 1);

    [Fact]
    public async Task Letters_drawn_as_outlines_are_a_picture_that_has_to_be_looked_at()
    {
        await using Desk desk = new();
        var letters = string.Concat(Enumerable.Range(0, 30).Select(i => $"{100 + i} 700 m {100 + i} 710 {110 + i} 710 {110 + i} 700 c f "));
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(letters));
        Assert.Equal(PageSource.Scanned, page.Source);
        Assert.False(page.IsBlank);
    }

    [Fact]
    public async Task An_empty_page_is_blank()
    {
        await using Desk desk = new();
        Assert.True((await desk.OnlyPageAsync(new PdfBuilder().Page(""))).IsBlank);
    }

    private static async Task ExpectAsync(PageSource expected, string text, int width, int height, int pixels)
    {
        PdfBuilder file = new();
        var image = file.AddImage(Math.Max(1, pixels), Math.Max(1, pixels));
        var picture = width == 0 ? "" : $"q {width} 0 0 {height} 0 0 cm /I Do Q ";
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page(picture + text, resources: $"/XObject<</I {image} 0 R>>"));
        Assert.Equal(expected, page.Source);
        if (width > 0)
            Assert.Equal(new Box(0, 842 - height, width, height), Assert.Single(page.Images).Box);
    }
}
