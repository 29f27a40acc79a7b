using System.Globalization;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class PixelCheckTests
{
    private static readonly string Engines = Path.Combine(Path.GetDirectoryName(SharedFiles.OwnTestData)!, "native");

    // A table of twelve lines, one figure in it.
    private static readonly string Form = string.Concat(Enumerable.Range(0, 6).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"60 {500 + (i * 40)} m 400 {500 + (i * 40)} l S {60 + (i * 68)} 500 m {60 + (i * 68)} 700 l S ")));

    [Fact]
    public async Task A_figure_that_reads_as_it_looks_stays_the_file_s_own()
    {
        var (page, defects) = await ReadAsync(Form + Text("12,345.67"));
        Assert.Empty(defects);
        Assert.Null(page.Scan);
        Assert.Equal("12,345.67", Desk.TextOf(page));
    }

    [Fact]
    public async Task A_font_that_calls_its_digits_by_other_names_is_found_out_and_the_pixels_win()
    {
        var (page, defects) = await ReadAsync(Form + Text("12,345.67", "/L"));
        var defect = Assert.Single(defects);
        Assert.Equal(DefectCode.TextLayerSuspect, defect.Code);
        Assert.Contains("92,345.67", defect.Detail, StringComparison.Ordinal);
        Assert.Contains("12,345.67", defect.Detail, StringComparison.Ordinal);
        Assert.Equal("12,345.67", Desk.TextOf(page));
        Assert.All(page.Glyphs, glyph => Assert.True(glyph.Recognition!.Confidence.Probability >= 0.95m));
    }

    [Fact]
    public async Task A_figure_pasted_over_another_as_a_small_picture_is_found_out()
    {
        var (page, defects) = await ReadAsync(Form + Text("12,345.67") + "q 64 0 0 17 66 583 cm /A Do Q ", pasted: "98,765.43");
        Assert.Single(defects);
        Assert.Equal("98,765.43", Desk.TextOf(page));
    }

    [Fact]
    public async Task White_on_white_is_seen_by_nobody()
    {
        var (page, defects) = await ReadAsync("BT /F1 12 Tf 70 750 Td (Sales) Tj ET 1 g " + Text("12,345.67"));
        Assert.Single(defects);
        Assert.Equal("Sales", Desk.TextOf(page, GlyphTraits.Invisible));
    }

    [Fact]
    public async Task White_on_a_dark_heading_is_text_like_any_other()
    {
        var (page, defects) = await ReadAsync("0.1 0.2 0.5 rg 60 580 200 30 re f 1 g " + Text("12,345.67"));
        Assert.Empty(defects);
        Assert.Equal("12,345.67", Desk.TextOf(page, GlyphTraits.Invisible));
    }

    [Fact]
    public async Task Characters_the_font_does_not_name_are_read_off_the_page()
    {
        var (page, defects) = await ReadAsync(Text("12,345.67", "/P"));
        Assert.Single(defects);
        Assert.Equal("12,345.67", Desk.TextOf(page));
    }

    [Fact]
    public async Task Nothing_is_looked_at_where_that_is_not_asked_for()
    {
        var (page, defects) = await ReadAsync(Form + Text("12,345.67", "/L"), checks: 0);
        Assert.Empty(defects);
        Assert.Equal("92,345.67", Desk.TextOf(page));
    }

    private static string Text(string text, string font = "/F1") => $"BT {font} 12 Tf 70 588 Td ({text}) Tj ET ";

    private static async Task<(Page Page, IReadOnlyList<Defect> Defects)> ReadAsync(string content, string? pasted = null, int checks = 60)
    {
        if (!Directory.Exists(Engines))
            Assert.Skip("native/: the recognition engine is not installed");
        await using Desk desk = new(new ReadingOptions { EnginesFolder = Engines, PixelChecks = checks });
        PdfBuilder file = new();
        var lying = file.AddFont("<31> <0039>");
        var silent = file.AddFont(string.Join('\n', "0123456789,.".Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"<{(int)c:X2}> <{0xE000 + i:X4}>"))), 12);
        var picture = pasted is null ? 0 : await AddAsync(desk, file, pasted);
        file.Page(content, resources: pasted is null ? "" : $"/XObject<</A {picture} 0 R>>", fonts: $"/L {lying} 0 R/P {silent} 0 R");
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", file.Build()));
        return (booklet.Documents[0].Pages[0], booklet.Defects);
    }

    private static async Task<int> AddAsync(Desk desk, PdfBuilder file, string figure)
    {
        var booklet = await desk.ReadAsync(desk.Put("scan.pdf", new PdfBuilder().Page($"BT /F1 12 Tf 4 5 Td ({figure}) Tj ET", mediaBox: "0 0 64 17").Build()));
        await using var images = desk.Reader.ImagesOf([.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))]);
        var picture = (await images.RenderAsync(new PageRef("booklet", 1), null, 300, TestContext.Current.CancellationToken))!;
        return file.AddJpeg([.. picture.Bytes], picture.PixelWidth, picture.PixelHeight);
    }
}
