using System.IO.Compression;
using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class DyingChildTests
{
    [Fact]
    public async Task Marks_the_page_that_ends_its_reader_and_goes_on_behind_it()
    {
        await using Desk desk = new(new ReadingOptions { PageSeconds = 5, CpuSeconds = 5 });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", WithBomb()));
        var pages = Assert.Single(booklet.Documents).Pages;
        Assert.Equal(["first", "", "third"], pages.Select(page => Desk.TextOf(page)));
        Assert.Equal(0, pages[1].Width);
        var defect = Assert.Single(booklet.Defects);
        Assert.Equal(new PageRef("booklet", 2), defect.Page);
        Assert.Contains(defect.Code, new[] { DefectCode.PageUnreadable, DefectCode.FileOverLimit });
    }

    [Fact]
    public async Task Lets_poppler_read_what_ends_every_child()
    {
        await using Desk desk = new(new ReadingOptions { WorkerProgram = "/bin/false" });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", Text("12,345.67")));
        var document = Assert.Single(booklet.Documents);
        Assert.StartsWith("poppler ", document.Reader, StringComparison.Ordinal);
        Assert.Equal("12,345.67", Desk.TextOf(document.Pages[0]));
        Assert.Equal((595, 842, PageSource.Digital), (document.Pages[0].Width, document.Pages[0].Height, document.Pages[0].Source));
        Assert.InRange(document.Pages[0].Glyphs[0].Box.X, 70, 74);
    }

    [Fact]
    public async Task Lets_poppler_say_which_pages_hold_pictures()
    {
        PdfBuilder file = new();
        var image = file.AddImage(100, 141);
        file.Page("q 595 0 0 842 0 0 cm /I Do Q", resources: $"/XObject<</I {image} 0 R>>");
        await using Desk desk = new(new ReadingOptions { WorkerProgram = "/bin/false" });
        var page = Assert.Single(Assert.Single((await desk.ReadAsync(desk.Put("a.pdf", file.Build()))).Documents).Pages);
        Assert.Equal(PageSource.Scanned, page.Source);
        Assert.False(page.IsBlank);
    }

    [Fact]
    public async Task Gives_up_a_file_that_nobody_can_read()
    {
        await using Desk desk = new(new ReadingOptions { WorkerProgram = "/bin/false", PopplerFolder = "/nowhere" });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", Text("x")));
        Assert.Empty(booklet.Documents);
        Assert.Equal((DefectCode.FileUnreadable, "a.pdf"), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].File));
    }

    [Fact]
    public async Task Says_over_which_page_a_child_died_where_reading_is_tried_again()
    {
        await using Desk desk = new(new ReadingOptions { PageSeconds = 5, CpuSeconds = 5, SetAside = [] });
        var file = desk.Put("a.pdf", WithBomb());
        var ended = await Assert.ThrowsAsync<ReaderEndedException>(() => desk.ReadAsync(file));
        Assert.Equal((ReadingPart.Text, 2), (Assert.Single(ended.Places).Part, ended.Places[0].Page));
    }

    [Fact]
    public async Task Reads_around_a_page_that_was_set_aside_and_reports_it_as_a_check_would()
    {
        var file = WithBomb();
        await using Desk check = new(new ReadingOptions { PageSeconds = 5, CpuSeconds = 5 });
        var once = await check.ReadAsync(check.Put("a.pdf", file));
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        await using Desk desk = new(new ReadingOptions { SetAside = [new PagePlace(sha256, ReadingPart.Text, 2)] });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", file));
        Assert.Equal(["first", "", "third"], booklet.Documents[0].Pages.Select(page => Desk.TextOf(page)));
        Assert.Equal(once.Defects, booklet.Defects);
    }

    [Fact]
    public async Task Gives_up_a_file_whose_opening_was_set_aside_as_a_check_would()
    {
        var file = Text("12,345.67");
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        await using Desk desk = new(new ReadingOptions { WorkerProgram = "/bin/false", SetAside = [new PagePlace(sha256, ReadingPart.Text, 0)] });
        var document = Assert.Single((await desk.ReadAsync(desk.Put("a.pdf", file))).Documents);
        Assert.StartsWith("poppler ", document.Reader, StringComparison.Ordinal);
    }

    private static byte[] Text(string text) => new PdfBuilder().Page($"BT /F1 20 Tf 72 742 Td ({text}) Tj ET").Build();

    // Two hundred megabytes of strokes, packed into a few hundred kilobytes.
    private static byte[] WithBomb()
    {
        using MemoryStream packed = new();
        using (ZLibStream deflate = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var strokes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 70_000)));
            for (var i = 0; i < 200; i++)
                deflate.Write(strokes);
        }
        return new PdfBuilder()
            .Page("BT /F1 20 Tf 72 742 Td (first) Tj ET")
            .Page(Encoding.Latin1.GetString(packed.ToArray()), streamKeys: "/Filter/FlateDecode")
            .Page("BT /F1 20 Tf 72 742 Td (third) Tj ET")
            .Build();
    }
}
