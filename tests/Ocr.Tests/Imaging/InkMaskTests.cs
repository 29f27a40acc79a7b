using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests.Imaging;

public sealed class InkMaskTests
{
    private const int Width = 400;
    private const int Height = 300;
    private const double Dots = 100;
    private const byte Paper = 238;

    // A band as low as a heading of a table, with a line below it and print on it.
    [Theory]
    [InlineData(184)]
    [InlineData(150)]
    public void A_low_band_of_a_darker_shade_is_paper_and_the_print_on_it_is_ink(byte shade)
    {
        var mask = InkMask.Of(Banded(shade, 120, 148, 20, 380), Dots);
        Assert.All(Enumerable.Range(100, 200), x => Assert.Equal(0, At(mask, x, 134)));
        Assert.All(Enumerable.Range(40, 20), x => Assert.Equal(1, At(mask, x, 134)));
        Assert.All(Enumerable.Range(30, 340), x => Assert.Equal(1, At(mask, x, 148)));
    }

    [Fact]
    public void So_is_one_beside_cells_that_are_shaded_themselves_and_paler()
    {
        var page = Banded(184, 120, 148, 20, 380);
        for (var y = 150; y < 180; y++)
            page.Pixels.AsSpan((y * Width) + 20, 120).Fill(222);
        for (var y = 90; y < 120; y++)
            page.Pixels.AsSpan((y * Width) + 20, 120).Fill(222);
        var mask = InkMask.Of(page, Dots);
        Assert.All(Enumerable.Range(80, 260), x => Assert.Equal(0, At(mask, x, 134)));
    }

    [Fact]
    public void What_is_no_broader_than_a_seal_s_star_stays_ink() =>
        Assert.Equal(1, At(InkMask.Of(Banded(150, 120, 148, 100, 130), Dots), 115, 134));

    [Fact]
    public void A_black_bar_stays_ink() => Assert.Equal(1, At(InkMask.Of(Banded(40, 120, 132, 20, 380), Dots), 200, 126));

    private static byte At(Plane plane, int x, int y) => plane.Pixels[(y * Width) + x];

    private static Plane Banded(byte shade, int top, int bottom, int left, int right)
    {
        Plane page = new(Width, Height, new byte[Width * Height]);
        Array.Fill(page.Pixels, Paper);
        for (var y = top; y < bottom + 2; y++)
            page.Pixels.AsSpan((y * Width) + left, right - left).Fill(y < bottom ? shade : (byte)20);
        for (var y = top + 8; y < bottom - 8; y++)
            page.Pixels.AsSpan((y * Width) + 40, 20).Fill(20);
        return page;
    }
}
