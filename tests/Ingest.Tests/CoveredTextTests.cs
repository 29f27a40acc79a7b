using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class CoveredTextTests
{
    private const string Old = "BT /F1 14 Tf 100 700 Td (1,234) Tj ET ";
    private const string Blot = "1 g 95 695 80 20 re f 0 g ";
    private const string New = "BT /F1 14 Tf 100.5 700.2 Td (5,678) Tj ET ";

    [Fact]
    public async Task A_figure_blotted_out_and_typed_anew_is_the_new_one() => Assert.Equal("5,678", await SeenAsync(Old + Blot + New));

    [Fact]
    public async Task A_background_under_a_figure_hides_nothing() => Assert.Equal("1,234", await SeenAsync(Blot + Old));

    [Fact]
    public async Task A_background_beside_a_figure_hides_nothing() =>
        Assert.Equal("1,234", await SeenAsync(Old + "0.8 g 95 650 80 20 re f 0 g"));

    [Theory]
    [InlineData("/ca 0.4")]
    [InlineData("/BM/Multiply")]
    public async Task A_highlighter_hides_nothing(string state) =>
        Assert.Equal("1,234", await SeenAsync(Old + "/G gs 1 1 0 rg 95 695 80 20 re f", $"/ExtGState<</G<<{state}>>>>"));

    [Fact]
    public async Task A_white_page_that_is_clipped_to_a_corner_hides_nothing_elsewhere() =>
        Assert.Equal("1,234", await SeenAsync(Old + "q 0 0 50 50 re W n 1 g 0 0 595 842 re f Q"));

    [Fact]
    public async Task What_a_page_sized_picture_covers_is_not_its_text()
    {
        PdfBuilder file = new();
        var image = file.AddImage(100, 141);
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page(Old + "q 595 0 0 842 0 0 cm /I Do Q", resources: $"/XObject<</I {image} 0 R>>"));
        Assert.Equal("", Desk.TextOf(page, without: GlyphTraits.Invisible));
        Assert.Equal(PageSource.Scanned, page.Source);
    }

    [Fact]
    public async Task A_watermark_one_can_see_through_hides_nothing()
    {
        PdfBuilder file = new();
        var mask = file.AddImage(100, 141);
        var image = file.Add(PdfBuilder.Stream(
            $"/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8/SMask {mask} 0 R", new string('z', 100)));
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page(Old + "q 595 0 0 842 0 0 cm /I Do Q", resources: $"/XObject<</I {image} 0 R>>"));
        Assert.Equal("1,234", Desk.TextOf(page, without: GlyphTraits.Invisible));
    }

    [Fact]
    public async Task Says_that_text_was_painted_over()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", new PdfBuilder().Page(Old + Blot + New).Page(Blot + Old).Build()));
        var defect = Assert.Single(booklet.Defects);
        Assert.Equal((DefectCode.TextLayerSuspect, new PageRef("booklet", 1)), (defect.Code, defect.Page));
    }

    private static async Task<string> SeenAsync(string content, string resources = "")
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", new PdfBuilder().Page(content, resources: resources).Build()));
        var page = booklet.Documents[0].Pages[0];
        return Desk.TextOf(page with { Glyphs = [.. page.Glyphs.OrderBy(glyph => glyph.Box.X)] }, without: GlyphTraits.Invisible);
    }
}
