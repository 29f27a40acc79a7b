using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class PageGeometryTests
{
    // 72 pt from the left, baseline 100 pt below the top of an A4 page.
    private const string Hello = "BT /F1 20 Tf 72 742 Td (Hello) Tj ET";

    [Fact]
    public async Task Places_text_in_points_from_the_top_left()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(Hello));
        Assert.Equal((595, 842, 0), (page.Width, page.Height, page.Rotation));
        Assert.Equal("Hello", Desk.TextOf(page));
        AssertAt(page.Glyphs[0], x: 72, baseline: 100, angle: 0);
        Assert.Equal(20, page.Glyphs[0].Size);
    }

    [Fact]
    public async Task Gives_the_characters_of_a_line_one_top_and_one_bottom()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page("BT /F1 12 Tf 72 742 Td (Agy1,-.) Tj ET"));
        Assert.Single(page.Glyphs.Select(glyph => (glyph.Box.Y, glyph.Box.Bottom)).Distinct());
    }

    // A font made over by a printing program may state that it reaches far below its line; another font's digits then seemed to stand a line higher. Or that
    // all of it lies above the line: each row's characters then seemed to stand in the row before.
    [Theory]
    [InlineData(891, -216)]
    [InlineData(250, -750)]
    [InlineData(20, 5)]
    public async Task Sets_a_character_on_its_line_whatever_heights_its_font_states(int ascent, int descent)
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(
            "BT /F2 20 Tf 72 742 Td (1) Tj ET",
            fonts: $"/F2<</Type/Font/Subtype/TrueType/BaseFont/Odd/FirstChar 49/LastChar 49/Widths[500]/Encoding/WinAnsiEncoding/FontDescriptor<</Type/FontDescriptor/FontName/Odd/Flags 32/FontBBox[0 {descent} 1000 {ascent}]/Ascent {ascent}/Descent {descent}/ItalicAngle 0/CapHeight 700/StemV 80>>>>"));
        var box = Assert.Single(page.Glyphs).Box;
        Assert.InRange(box.Bottom, 100, 100 + (0.3 * 20));
        Assert.InRange(box.Y, 100 - 20, 100 - (0.7 * 20));
    }

    // PDFium leaves out what has no extent: in a font that is not there, a character that stands alone. 否 as an answer was lost so.
    [Theory]
    [InlineData("BT /F2 10 Tf 72 742 Td <662F5426> Tj ET BT /F2 10 Tf 300 742 Td <5426> Tj ET", "是否否")]
    [InlineData("BT /F2 10 Tf 72 742 Td <56FD> Tj ET BT /F2 10 Tf 82 742 Td <5BB6> Tj ET BT /F2 10 Tf 72 720 Td <662F5426> Tj ET", "国家是否")]
    public async Task Keeps_characters_that_stand_alone_in_a_font_the_file_does_not_carry(string content, string text)
    {
        Assert.SkipUnless(Directory.Exists("/usr/share/fonts/opentype/noto"), "no fonts-noto-cjk");
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(
            content,
            fonts: "/F2<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/Ascent 880/Descent -120/ItalicAngle 0/CapHeight 880/StemV 93>>>>]>>"));
        Assert.Equal(text, Desk.TextOf(page));
    }

    [Theory]
    [InlineData(90, 842, 595)]
    [InlineData(180, 595, 842)]
    [InlineData(270, 842, 595)]
    public async Task Measures_a_rotated_page_as_it_is_displayed(int rotation, double width, double height)
    {
        await using Desk desk = new();

        // Written so that it reads upright on the rotated page, 72 pt from its left, baseline 100 pt below its top.
        var matrix = rotation switch
        {
            90 => "0 1 -1 0 100 72 Tm",
            180 => "-1 0 0 -1 523 100 Tm",
            _ => "0 -1 1 0 495 770 Tm",
        };
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page($"BT /F1 20 Tf {matrix} (Hello) Tj ET", $"/Rotate {rotation}"));
        Assert.Equal((width, height, rotation), (page.Width, page.Height, page.Rotation));
        AssertAt(page.Glyphs[0], x: 72, baseline: 100, angle: 0);
        Assert.True(page.Glyphs[1].Box.X > page.Glyphs[0].Box.X);
    }

    [Fact]
    public async Task Turns_the_text_of_a_page_that_was_bound_in_sideways()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(Hello, "/Rotate 90"));
        Assert.All(page.Glyphs, glyph => Assert.Equal(90, glyph.Angle));
        Assert.True(page.Glyphs[1].Box.Y > page.Glyphs[0].Box.Y);
        Assert.All(page.Glyphs, glyph => Assert.True(glyph.Box.Width > glyph.Box.Height, glyph.ToString()));
    }

    [Fact]
    public async Task Measures_from_the_crop_box_and_marks_what_lies_beyond_it()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(
            "BT /F1 20 Tf 72 742 Td (In) Tj ET BT /F1 20 Tf 10 20 Td (Out) Tj ET", "/CropBox[50 40 545 800]"));
        Assert.Equal((495, 760), (page.Width, page.Height));
        Assert.Equal("In", Desk.TextOf(page, without: GlyphTraits.OffPage));
        AssertAt(page.Glyphs[0], x: 22, baseline: 58, angle: 0);
    }

    [Fact]
    public async Task States_the_size_as_displayed_where_the_text_matrix_scales_it()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page("BT /F1 1 Tf 15 0 0 15 72 742 Tm (Hi) Tj ET"));
        Assert.All(page.Glyphs, glyph => Assert.Equal(15, glyph.Size));
    }

    private static void AssertAt(Glyph glyph, double x, double baseline, float angle)
    {
        Assert.Equal(x, glyph.Box.X, 0.6);
        Assert.InRange(baseline, glyph.Box.Y + (glyph.Box.Height / 2), glyph.Box.Bottom);
        Assert.Equal(angle, glyph.Angle);
    }
}
