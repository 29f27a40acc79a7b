using System.Diagnostics;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class ScanTests
{
    private static readonly string Engines = Path.Combine(Path.GetDirectoryName(SharedFiles.OwnTestData)!, "native");

    [Fact]
    public async Task Reads_a_leaning_form_into_characters_and_lines()
    {
        var page = await ReadAsync("ocr-forms/s11.jpg");
        Assert.NotNull(page.Scan);
        Assert.Equal(0, page.Scan.Turn);
        Assert.InRange(page.Scan.Skew, -1.9, -1.7);
        Assert.StartsWith("pp-ocrv4 sha256:", page.Scan.Reader, StringComparison.Ordinal);
        Assert.InRange(page.Rulings.Length, 10, 200);
        Assert.InRange(page.Glyphs.Length, 480, 530);
        Assert.All(page.Glyphs, glyph => Assert.NotNull(glyph.Recognition));
    }

    [Theory]
    [InlineData("blank_edges.jpg")]
    [InlineData("blank_noise.jpg")]
    public async Task Reads_nothing_off_an_empty_sheet(string name)
    {
        var page = await ReadAsync("ocr-forms/" + name);
        Assert.Empty(page.Glyphs);
        Assert.Empty(page.Rulings);
    }

    [Theory]
    [InlineData("docling-ocr_test.pdf", 0)]
    [InlineData("docling-ocr_test_rotated_90.pdf", 90)]
    [InlineData("docling-ocr_test_rotated_180.pdf", 180)]
    [InlineData("docling-ocr_test_rotated_270.pdf", 270)]
    public async Task Turns_a_scan_upright(string name, int turn)
    {
        var page = await ReadAsync("pdf-mixed/" + name);
        Assert.Equal(turn, page.Scan!.Turn);
        Assert.Contains("DoclingbundlesPDFdocumentconversion", Desk.TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_scans_unread_where_there_is_no_engine()
    {
        if (SharedFiles.Find("ocr-forms/blank_noise.jpg") is not { } file)
        {
            Assert.Skip("../shared/testdata/ocr-forms");
            return;
        }
        await using Desk desk = new(new ReadingOptions { EnginesFolder = "/nonexistent" });
        var page = (await desk.ReadAsync(file)).Documents[0].Pages[0];
        Assert.Null(page.Scan);
        Assert.Equal(PageSource.Scanned, page.Source);
    }

    private static async Task<Page> ReadAsync(string name)
    {
        if (!Directory.Exists(Engines))
            Assert.Skip("native/: the recognition engine is not installed");
        if (SharedFiles.Find(name) is not { } file)
        {
            Assert.Skip("../shared/testdata/" + name);
            throw new UnreachableException();
        }
        await using Desk desk = new(new ReadingOptions { EnginesFolder = Engines });
        return (await desk.ReadAsync(file)).Documents[0].Pages[0];
    }
}
