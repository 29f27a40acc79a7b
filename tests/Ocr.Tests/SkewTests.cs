using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests;

public sealed class SkewTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(-1.3)]
    public void Finds_how_far_a_page_leans_and_levels_it(double degrees)
    {
        var leaning = Lines(degrees);
        var found = SkewFinder.Of(leaning);
        Assert.Equal(degrees, found, 1);
        Assert.Equal(0, SkewFinder.Of(Straightening.Level(leaning, found, 0)), 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Leads_back_to_the_page_as_displayed(int turn)
    {
        // A mark 30 right of and 10 below the middle of the upright page, which is turned from how it is displayed.
        PageScan scan = new("engine", turn, 0, 200, 100);
        var (width, height) = turn is 90 or 270 ? (100.0, 200.0) : (200.0, 100.0);
        var expected = turn switch { 90 => (110, 20), 180 => (70, 40), 270 => (90, 80), _ => (130, 60) };
        Assert.Equal(expected, Rounded(scan.ToDisplayed((width / 2) + 30, (height / 2) + 10)));
    }

    [Fact]
    public void Leads_back_to_a_leaning_page()
    {
        PageScan scan = new("engine", 0, 90, 100, 100);
        Assert.Equal((50, 80), Rounded(scan.ToDisplayed(80, 50)));
    }

    [Fact]
    public void Finds_how_a_photographed_page_narrows_and_flattens_it()
    {
        Keystone taken = new(0.04, 0, -0.015, 0);
        var page = Photographed(Lines(0), taken);
        var found = KeystoneFinder.Of(page, 0);
        Assert.Equal(taken.Across, found!.Value.Across, 0.004);
        Assert.Equal(taken.Slope, found.Value.Slope, 0.002);
        Assert.Null(KeystoneFinder.Of(Straightening.Flatten(page, 0, found.Value, 0), 0));
    }

    [Fact]
    public void A_page_that_lies_flat_does_not_narrow() => Assert.Null(KeystoneFinder.Of(Lines(0), 0));

    [Fact]
    public void Leads_back_to_a_photographed_page()
    {
        PageScan scan = new("engine", 90, 0, 200, 100, Keystone: new Keystone(0.1, 0.2, 0, 0));

        // Upright it is 100 by 200: 25 right of the middle, 50 below it, everything is 1 + 0.025 + 0.05 times further off.
        Assert.Equal((147, 27), Rounded(scan.ToDisplayed(75, 150)));
    }

    // What Flatten undoes: every point of the picture shows the page where the point lies on it.
    private static Plane Photographed(Plane page, Keystone keystone)
    {
        var taken = Plane.Empty(page.Width, page.Height);
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                var (toX, toY) = keystone.ToPhotographed(x, y, page.Width, page.Height);
                if (page.Pixels[(y * page.Width) + x] == 1 && (uint)(int)toX < (uint)page.Width && (uint)(int)toY < (uint)page.Height)
                    taken.Pixels[((int)toY * page.Width) + (int)toX] = 1;
            }
        }
        return taken;
    }

    private static (int, int) Rounded((double X, double Y) point) => ((int)Math.Round(point.X), (int)Math.Round(point.Y));

    // Rows of marks like the lines of a page, leaning clockwise.
    private static Plane Lines(double degrees)
    {
        var page = Plane.Empty(1200, 1600);
        var slope = Math.Tan(degrees * Math.PI / 180);
        for (var line = 100; line < 1500; line += 40)
        {
            for (var x = 100; x < 1100; x++)
            {
                for (var y = 0; y < 14; y++)
                {
                    var row = (int)Math.Round(line + y + ((x - 600) * slope));
                    if (x % 20 < 13 && row is >= 0 and < 1600)
                        page.Pixels[(row * 1200) + x] = 1;
                }
            }
        }
        return page;
    }
}
