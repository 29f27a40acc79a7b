using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class RulingTests
{
    [Fact]
    public async Task Takes_a_stroke_for_a_line()
    {
        var line = Assert.Single(await LinesAsync("0.5 w 72 742 m 272 742 l S"));
        Assert.Equal(new Ruling(72, 100, 272, 100, 0.5), line);
        Assert.True(line.IsHorizontal);
    }

    [Fact]
    public async Task Takes_the_edges_of_an_outlined_rectangle() =>
        Assert.Equal(2, (await LinesAsync("72 700 200 42 re S")).Count(line => line.IsHorizontal && Math.Abs(line.Length - 200) < 0.01));

    [Fact]
    public async Task Takes_a_thin_filled_rectangle_for_a_line_along_its_middle()
    {
        var line = Assert.Single(await LinesAsync("72 741.5 200 1 re f"));
        Assert.Equal(new Ruling(72, 100, 272, 100, 1), line);
    }

    [Fact]
    public async Task Takes_every_thin_rectangle_of_one_path() =>
        Assert.Equal(3, (await LinesAsync("72 741 200 0.5 re 72 701 200 0.5 re 72 701 0.5 40 re f")).Length);

    [Fact]
    public async Task Makes_no_line_of_coloured_backgrounds() => Assert.Empty(await LinesAsync("0.8 g 72 700 100 20 re f 172 700 100 20 re f"));

    [Fact]
    public async Task Takes_the_sides_of_a_frame_with_round_corners() =>
        Assert.Equal(2, (await LinesAsync("80 700 m 264 700 l 270 700 272 702 272 708 c 272 734 l 272 740 270 742 264 742 c S")).Length);

    [Fact]
    public async Task Makes_no_lines_of_a_letter_drawn_by_its_contour() =>
        Assert.Empty(await LinesAsync("72 700 m 80 700 l 80 708 l 76 704 l 72 708 l h S"));

    [Theory]
    [InlineData("72 700 200 42 re W n")]
    [InlineData("72 700 200 42 re n")]
    [InlineData("72 700 m 272 742 l S")]
    [InlineData("72 700 m 100 720 150 720 272 700 c S")]
    [InlineData("72 -50 m 272 -50 l S")]
    public async Task Makes_no_line_of_what_is_not_painted_or_not_straight_or_not_on_the_page(string content) =>
        Assert.Empty(await LinesAsync(content));

    [Fact]
    public async Task Finds_lines_in_forms_within_forms_where_they_are_displayed()
    {
        PdfBuilder file = new();
        var inner = file.Add(PdfBuilder.Stream("/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Matrix[1 0 0 1 10 0]", "0 0 m 100 0 l S"));
        var outer = file.Add(PdfBuilder.Stream(
            $"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</F {inner} 0 R>>>>", "q 2 0 0 2 0 0 cm /F Do Q"));
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(file.Page("q 1 0 0 1 50 742 cm /F Do Q", resources: $"/XObject<</F {outer} 0 R>>"));
        var line = Assert.Single(page.Rulings);
        Assert.Equal((70, 100, 270, 100), (line.X0, line.Y0, line.X1, line.Y1));
    }

    [Fact]
    public async Task Follows_the_rotation_of_the_page()
    {
        await using Desk desk = new();
        var page = await desk.OnlyPageAsync(new PdfBuilder().Page("72 742 m 272 742 l S", "/Rotate 90"));
        Assert.False(Assert.Single(page.Rulings).IsHorizontal);
    }

    private static async Task<Ruling[]> LinesAsync(string content)
    {
        await using Desk desk = new();
        return [.. (await desk.OnlyPageAsync(new PdfBuilder().Page(content))).Rulings];
    }
}
