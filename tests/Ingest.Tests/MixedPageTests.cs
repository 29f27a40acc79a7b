using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class MixedPageTests
{
    private const string Printed = "BT /F1 14 Tf 72 780 Td (Sales) Tj ET ";
    private const int Width = 320;
    private const int Height = 100;
    private static readonly string Engines = Path.Combine(Path.GetDirectoryName(SharedFiles.OwnTestData)!, "native");

    [Fact]
    public async Task Reads_every_scan_pasted_beside_text_and_keeps_the_text()
    {
        var page = await ReadAsync(Printed + Pasted("A", 72, 600) + Pasted("B", 72, 400));
        Assert.Equal(PageSource.Mixed, page.Source);
        Assert.Equal("Sales", TextOf(page, recognised: false));
        Assert.Equal("12,345.6798,765.43", TextOf(page, recognised: true));
        Assert.Equal(2, page.Scan!.Regions.Length);

        // Where they stand is where they are seen.
        var first = page.Glyphs.First(glyph => glyph.CodePoint == '1');
        Assert.Equal(72 + 20, page.Scan.ToDisplayed(first.Box).X, 4.0);
        Assert.InRange(842 - 600 - 50, first.Box.Y, first.Box.Bottom);
    }

    [Fact]
    public async Task Reads_a_scan_pasted_on_its_side()
    {
        var page = await ReadAsync(Printed + $"q 0 {Width} -{Height} 0 400 300 cm /A Do Q ");
        Assert.Equal("12,345.67", TextOf(page, recognised: true));
        var box = page.Scan!.ToDisplayed(Box.Around(page.Glyphs.Where(glyph => glyph.Recognition is not null).Select(glyph => glyph.Box)));
        Assert.True(box.Height > box.Width);
        Assert.InRange(box.CentreX, 300, 400);
        Assert.InRange(box.CentreY, 842 - 300 - Width, 842 - 300);
    }

    [Fact]
    public async Task Reads_nothing_twice_where_text_stands_in_front_of_a_picture()
    {
        var page = await ReadAsync("q 595 0 0 842 0 0 cm /C Do Q " + Printed);
        Assert.Equal("Sales", TextOf(page, recognised: false));
        Assert.Equal("", TextOf(page, recognised: true));
    }

    [Theory]
    [InlineData("1 g BT /F1 28 Tf 92 640 Td (99,999.99) Tj ET 0 g ")]
    [InlineData("BT 3 Tr /F1 28 Tf 92 640 Td (99,999.99) Tj ET ")]
    public async Task Believes_the_scan_and_not_the_text_nobody_sees_on_it(string lie)
    {
        var page = await ReadAsync(Printed + Pasted("A", 72, 600) + lie);
        Assert.Equal("Sales", TextOf(page, recognised: false));
        Assert.Equal("12,345.67", TextOf(page, recognised: true));
    }

    [Fact]
    public async Task Believes_the_scan_and_not_the_text_beneath_it()
    {
        var page = await ReadAsync(Printed + "BT /F1 28 Tf 92 640 Td (99,999.99) Tj ET " + Pasted("A", 72, 600));
        Assert.Equal("Sales", TextOf(page, recognised: false));
        Assert.Equal("12,345.67", TextOf(page, recognised: true));
    }

    private static string Pasted(string name, int x, int y) => $"q {Width} 0 0 {Height} {x} {y} cm /{name} Do Q ";

    private static string TextOf(Page page, bool recognised) =>
        Desk.TextOf(page with { Glyphs = [.. page.Glyphs.Where(glyph => glyph.Recognition is not null == recognised)] }, GlyphTraits.Invisible);

    private static async Task<Page> ReadAsync(string content)
    {
        if (!Directory.Exists(Engines))
            Assert.Skip("native/: the recognition engine is not installed");
        await using Desk desk = new(new ReadingOptions { EnginesFolder = Engines });
        PdfBuilder file = new();
        var first = await AddAsync(desk, file, "12,345.67");
        var second = await AddAsync(desk, file, "98,765.43");
        var paper = await AddAsync(desk, file, "");
        file.Page(content, resources: $"/XObject<</A {first} 0 R/B {second} 0 R/C {paper} 0 R>>");
        return (await desk.ReadAsync(desk.Put("a.pdf", file.Build()))).Documents[0].Pages[0];
    }

    // A scan of one figure, as a copier would deliver it.
    private static async Task<int> AddAsync(Desk desk, PdfBuilder file, string figure)
    {
        var booklet = await desk.ReadAsync(desk.Put("scan.pdf", new PdfBuilder().Page($"BT /F1 28 Tf 20 40 Td ({figure}) Tj ET", mediaBox: $"0 0 {Width} {Height}").Build()));
        await using var images = desk.Reader.ImagesOf([.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))]);
        var picture = (await images.RenderAsync(new PageRef("booklet", 1), null, 200, TestContext.Current.CancellationToken))!;
        return file.AddJpeg([.. picture.Bytes], picture.PixelWidth, picture.PixelHeight);
    }
}
