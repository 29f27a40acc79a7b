using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class AnnotationTests
{
    [Theory]
    [InlineData("Widget/FT/Tx/V(4,700.00)")]
    [InlineData("FreeText/Contents(4,700.00)")]
    [InlineData("Stamp")]
    public async Task Reads_what_was_filled_into_a_form_or_written_over_a_page(string kind)
    {
        PdfBuilder file = new();
        var look = file.Add(PdfBuilder.Stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 120 20]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
            "BT /F1 12 Tf 2 5 Td (4,700.00) Tj ET"));
        var note = file.Add($"<</Type/Annot/Subtype/{kind}/Rect[200 700 320 720]/F 4/AP<</N {look} 0 R>>>>");
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page("BT /F1 12 Tf 72 705 Td (Sales:) Tj ET", $"/Annots[{note} 0 R]"));
        Assert.Equal("Sales:4,700.00", Desk.TextOf(page));
        var digit = page.Glyphs[6];
        Assert.Equal(202, digit.Box.X, 0.6);
        Assert.InRange(842 - 705, digit.Box.Y, digit.Box.Bottom);
    }

    [Fact]
    public async Task Reads_a_ticked_box_and_leaves_an_empty_one()
    {
        PdfBuilder file = new();
        var tick = file.Add(PdfBuilder.Stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<</Font<</Z<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>>>>>",
            "BT /Z 14 Tf 4 4 Td (4) Tj ET"));
        string Box(int x, string state) =>
            $"<</Type/Annot/Subtype/Widget/FT/Btn/F 4/Rect[{x} 700 {x + 20} 720]/AS/{state}/AP<</N<</Yes {tick} 0 R>>>>>>";
        var (on, off) = (file.Add(Box(100, "Yes")), file.Add(Box(200, "Off")));
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page("", $"/Annots[{on} 0 R {off} 0 R]"));
        var mark = Assert.Single(page.Glyphs);
        Assert.Equal('\u2714', mark.CodePoint);
        Assert.InRange(mark.Box.CentreX, 100, 120);
    }

    [Fact]
    public async Task Leaves_out_what_is_hidden()
    {
        PdfBuilder file = new();
        var look = file.Add(PdfBuilder.Stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 120 20]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
            "BT /F1 12 Tf 2 5 Td (hidden) Tj ET"));
        var note = file.Add($"<</Type/Annot/Subtype/FreeText/Rect[200 700 320 720]/F 2/AP<</N {look} 0 R>>>>");
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page("BT /F1 12 Tf 72 705 Td (seen) Tj ET", $"/Annots[{note} 0 R]"));
        Assert.Equal("seen", Desk.TextOf(page));
        Assert.Equal(PageSource.Digital, page.Source);
    }
}
