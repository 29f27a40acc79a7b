using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests.Imaging;

public sealed class StreaksTests
{
    private const double Dots = 100;
    private const int Width = 400;
    private const int Height = 600;
    private const byte Paper = 240;
    private const byte Print = 40;

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.1)]
    public void A_streak_from_edge_to_edge_is_taken_off_and_the_print_beside_it_stays(double through)
    {
        var page = Drawn();
        var streaked = Streaked(page, 150, 0, Height, through);
        var clean = Streaks.Find(streaked, Dots).Without(streaked);
        Assert.All(Enumerable.Range(0, Height), y => Assert.InRange(clean.Pixels[(y * Width) + 150], page.Pixels[(y * Width) + 150] - 4, page.Pixels[(y * Width) + 150] + 4));
        Assert.Equal(page.Pixels[(300 * Width) + 200], clean.Pixels[(300 * Width) + 200]);
    }

    [Theory]
    [InlineData(147)]
    [InlineData(153)]
    public void A_streak_right_beside_the_side_of_a_table_is_taken_off_and_the_side_stays(int side)
    {
        var page = Streaked(Drawn(), side, 300, 420, 0.2);
        var streaked = Streaked(page, 150, 0, Height, 0.8);
        var clean = Streaks.Find(streaked, Dots).Without(streaked);
        Assert.All(Enumerable.Range(0, Height), y => Assert.InRange(clean.Pixels[(y * Width) + 150], page.Pixels[(y * Width) + 150] - 4, page.Pixels[(y * Width) + 150] + 4));
        Assert.All(Enumerable.Range(300, 120), y => Assert.Equal(page.Pixels[(y * Width) + side], clean.Pixels[(y * Width) + side]));
    }

    [Theory]
    [InlineData(40, 560)]
    [InlineData(0, 500)]
    [InlineData(100, 600)]
    public void A_side_of_a_table_that_ends_within_the_page_stays(int from, int to)
    {
        var page = Streaked(Drawn(), 150, from, to, 0.2);
        Assert.Same(page, Streaks.Find(page, Dots).Without(page));
    }

    [Fact]
    public void A_picture_that_is_all_table_keeps_its_sides()
    {
        var page = Streaked(Drawn(), 150, 0, Height, 0.2);
        for (var y = 0; y < 20; y++)
            page.Pixels.AsSpan((y * Width) + 60, 100).Fill(y % 4 < 2 ? Print : Paper);
        Assert.Same(page, Streaks.Find(page, Dots).Without(page));
    }

    [Fact]
    public void A_page_without_streaks_is_left_as_it_is()
    {
        var page = Drawn();
        Assert.Same(page, Streaks.Find(page, Dots).Without(page));
    }

    // Lines of print across the page, and blank margins.
    private static Plane Drawn()
    {
        Plane page = new(Width, Height, new byte[Width * Height]);
        Array.Fill(page.Pixels, Paper);
        for (var y = 60; y < 540; y += 24)
        {
            for (var row = y; row < y + 6; row++)
                page.Pixels.AsSpan((row * Width) + 50, 300).Fill(Print);
        }
        return page;
    }

    private static Plane Streaked(Plane page, int at, int from, int to, double through)
    {
        Plane streaked = new(Width, Height, [.. page.Pixels]);
        for (var y = from; y < to; y++)
            streaked.Pixels[(y * Width) + at] = (byte)(page.Pixels[(y * Width) + at] * through);
        return streaked;
    }
}
