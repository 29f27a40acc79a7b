using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

public sealed class RulingFinderTests
{
    private const double Dots = 100;

    [Fact]
    public void Finds_a_line_that_leans_a_little()
    {
        var page = Page();
        for (var x = 20; x < 180; x++)
            Ink(page, x, 50 + (x / 60));
        var line = Assert.Single(RulingFinder.Horizontal(page, Dots));
        Assert.Equal((20, 180), (line.From, line.To));
        Assert.InRange(line.At, 51, 53);
    }

    [Fact]
    public void Finds_a_line_with_a_gap_of_a_pixel()
    {
        var page = Page();
        for (var y = 10; y < 110; y++)
        {
            if (y % 20 != 0)
                Ink(page, 70, y);
        }
        var line = Assert.Single(RulingFinder.Vertical(page, Dots));
        Assert.Equal((70.5, 10, 110), (line.At, line.From, line.To));
    }

    [Fact]
    public void Takes_neither_a_black_bar_nor_the_stroke_of_a_character_for_a_line()
    {
        var page = Page();
        for (var x = 20; x < 180; x++)
        {
            for (var y = 20; y < 40; y++)
                Ink(page, x, y);
        }
        for (var x = 20; x < 38; x++)
            Ink(page, x, 100);
        Assert.Empty(RulingFinder.Horizontal(page, Dots));
    }

    [Fact]
    public void Parts_a_box_of_text_where_a_line_crosses_it()
    {
        var page = Page();
        for (var y = 0; y < 150; y++)
            Ink(page, 100, y);
        for (var x = 60; x < 140; x += 5)
            Ink(page, x, 75);
        var parts = new RuledPage(null, page, Dots).Cut(new TextBox(50, 65, 150, 85)).ToList();
        Assert.Equal(2, parts.Count);
        Assert.True(parts[0].Right < 100 && parts[1].Left > 100);
    }

    private static Plane Page() => Plane.Empty(200, 150);

    private static void Ink(Plane page, int x, int y) => page.Pixels[(y * page.Width) + x] = 1;
}
