using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class GlyphTraitsTests
{
    [Theory]
    [InlineData("", GlyphTraits.None)]
    [InlineData("3 Tr", GlyphTraits.Invisible)]
    [InlineData("1 g", GlyphTraits.White)]
    [InlineData("1 1 0.9 rg", GlyphTraits.None)]
    [InlineData("0 0 0 0 k", GlyphTraits.White)]
    public async Task Says_what_sets_a_character_apart(string operators, GlyphTraits expected)
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page($"BT /F1 20 Tf {operators} 72 742 Td (1) Tj ET"));
        Assert.Equal(expected, Assert.Single(page.Glyphs).Traits);
    }

    [Fact]
    public async Task Marks_a_wholly_transparent_character_invisible()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page(
            "/G gs BT /F1 20 Tf 72 742 Td (1) Tj ET", resources: "/ExtGState<</G<</ca 0>>>>"));
        Assert.Equal(GlyphTraits.Invisible, Assert.Single(page.Glyphs).Traits);
    }

    [Fact]
    public async Task Leaves_out_the_spaces_nobody_wrote()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page("BT /F1 20 Tf 72 742 Td (1) Tj 200 0 Td (2) Tj 0 -50 Td (3) Tj ET"));
        Assert.Equal("123", Desk.TextOf(page));
    }

    [Fact]
    public async Task Keeps_a_hyphen_at_the_end_of_a_line_a_hyphen()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page("BT /F1 12 Tf 72 742 Td (GB/T 29490-) Tj 0 -14 Td (2013 stan-) Tj 0 -14 Td (dard) Tj ET"));
        Assert.Equal("GB/T29490-2013stan-dard", Desk.TextOf(page).Replace(" ", "", StringComparison.Ordinal));
    }
}
