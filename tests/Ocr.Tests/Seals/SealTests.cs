using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Seals;

public sealed class SealTests
{
    private const double Dots = 200;
    private const byte Paper = 250;
    private const byte Print = 30;
    private const byte Pale = 140;
    private const byte Thin = 115;
    private const byte Edge = 180;

    [Fact]
    public void Finds_a_seal_by_its_ring_across_a_table()
    {
        var seal = Assert.Single(SealFinder.Find(new Drawing(800, 700).Ring(400, 300, 160, 9).Fill(50, 250, 750, 253).Fill(300, 200, 303, 500).Ink, Dots));
        Assert.InRange(seal.X, 392, 408);
        Assert.InRange(seal.Y, 292, 308);
        Assert.InRange(seal.Radius, 150, 170);
    }

    [Fact]
    public void Two_seals_that_touch_are_two() =>
        Assert.Equal(2, SealFinder.Find(new Drawing(1000, 700).Ring(300, 300, 160, 9).Ring(622, 300, 160, 9).Ink, Dots).Count);

    // Print around a seal makes a wider ring of pieces that borrows an arc of it.
    [Fact]
    public void A_ring_of_pieces_that_borrows_the_arc_of_a_seal_is_none()
    {
        var page = new Drawing(1000, 900).Ring(400, 300, 160, 9);
        for (var degree = 0; degree < 360; degree += 4)
        {
            var (sine, cosine) = Math.SinCos(degree * Math.PI / 180);
            var (x, y) = ((int)(340 + (190 * cosine)), (int)(465 + (190 * sine)));
            page.Fill(x - 4, y - 4, x + 4, y + 4);
        }

        Assert.InRange(Assert.Single(SealFinder.Find(page.Ink, Dots)).Radius, 145, 175);
    }

    [Fact]
    public void A_table_or_a_page_of_text_holds_no_seal()
    {
        Drawing page = new(800, 1000);
        for (var row = 100; row < 900; row += 40)
            page.Fill(50, row, 750, row + 3);
        for (var column = 50; column < 750; column += 23)
            page.Fill(column, 100, column + 9, 900);
        Assert.Empty(SealFinder.Find(page.Ink, Dots));
    }

    [Fact]
    public void A_block_of_coloured_text_as_wide_as_a_seal_is_none()
    {
        Drawing block = new(400, 400);
        for (var row = 0; row < 9; row++)
        {
            var inset = (int)(100 - Math.Sqrt(10_000 - Math.Pow((row * 25) - 100, 2)));
            for (var column = 100 + inset; column < 300 - inset; column += 15)
                block.Fill(column, 100 + (row * 25), column + 9, 100 + (row * 25) + 17);
        }
        Assert.Empty(SealFinder.Find(block.Ink, Dots));
    }

    [Fact]
    public void A_ring_that_took_no_ink_in_places_is_a_seal() =>
        Assert.Single(SealFinder.Find(Broken(new Drawing(800, 700).Ring(400, 300, 160, 9).Ink), Dots));

    [Fact]
    public void A_grey_seal_is_taken_off_the_print_it_covers()
    {
        var (grey, ink) = Stamped(Pale);
        SealRemover remover = new(grey, ink, Dots);
        remover.RemovePale();
        Assert.Single(remover.Seals);
        Assert.Equal(1, remover.Removed!.Pixels[At(400, 141)]);
        Assert.Equal((255, 0), (grey.Pixels[At(400, 141)], ink.Pixels[At(400, 141)]));
        Assert.InRange(grey.Pixels[At(400, 301)], 0, 100);
        Assert.Equal(1, ink.Pixels[At(400, 301)]);
    }

    [Fact]
    public void A_thin_stroke_of_print_stays_under_a_grey_seal_that_is_no_paler_and_the_seals_own_characters_go()
    {
        var (grey, ink) = Stamped(Pale);
        Paint(grey, ink, 300, 340, 303, 400, Print);
        Paint(grey, ink, 303, 360, 330, 362, Thin);
        Paint(grey, ink, 400, 360, 430, 362, Thin);
        SealRemover remover = new(grey, ink, Dots);
        remover.RemovePale();
        Assert.Equal((Thin, 1), (grey.Pixels[At(315, 361)], ink.Pixels[At(315, 361)]));
        Assert.Equal((255, 0), (grey.Pixels[At(415, 361)], ink.Pixels[At(415, 361)]));
        Assert.All([At(315, 361), At(415, 361)], at => Assert.Equal(1, remover.Removed!.Pixels[at]));
    }

    [Fact]
    public void A_seal_as_dark_as_print_stays_and_is_known()
    {
        var (grey, ink) = Stamped(Print + 10);
        SealRemover remover = new(grey, ink, Dots);
        remover.RemovePale();
        Assert.Single(remover.Seals);
        Assert.Equal(Print + 10, grey.Pixels[At(400, 141)]);
    }

    [Fact]
    public void A_coloured_seal_is_taken_off_where_the_page_is_coloured()
    {
        var (grey, ink) = Stamped(Print);
        var tint = new Drawing(800, 700).Ring(400, 300, 160, 9).Ink;
        SealRemover remover = new(grey, ink, Dots);
        remover.RemoveColoured(tint, () => new Plane(800, 700, [.. grey.Pixels.Select((pixel, at) => tint.Pixels[at] == 1 ? Paper : pixel)]), () => grey);
        Assert.Single(remover.Seals);
        Assert.Equal((Paper, 0), (grey.Pixels[At(400, 141)], ink.Pixels[At(400, 141)]));
        Assert.Equal(Print, grey.Pixels[At(400, 301)]);
    }

    [Fact]
    public void Print_under_a_dark_red_seal_keeps_its_contrast_and_beside_the_seal_its_edges()
    {
        // Drawn so heavily it lets three quarters of red through, and a third of blue.
        var ring = new Drawing(800, 700).Ring(400, 300, 160, 9).Ink;
        var (print, _) = Stamped(Paper);
        print.Pixels[At(300, 299)] = Edge;
        Plane bright = new(800, 700, [.. print.Pixels.Select((pixel, at) => ring.Pixels[at] == 1 ? (byte)(pixel * 0.76) : pixel)]);
        Plane dull = new(800, 700, [.. print.Pixels.Select((pixel, at) => ring.Pixels[at] == 1 ? (byte)(pixel * 0.35) : pixel)]);
        Plane grey = new(800, 700, [.. bright.Pixels]);
        SealRemover remover = new(grey, new Plane(800, 700, [.. grey.Pixels.Select(pixel => (byte)(pixel < 195 ? 1 : 0))]), Dots);
        remover.RemoveColoured(ring, () => bright, () => dull);
        Assert.Single(remover.Seals);
        Assert.InRange(grey.Pixels[At(400, 141)], Paper - 3, 255);
        Assert.InRange(grey.Pixels[At(241, 301)], 0, Print + 3);
        Assert.Equal(Edge, grey.Pixels[At(300, 299)]);
    }

    // Two strokes of print, the upper one within a ring of that tone.
    private static (Plane Grey, Plane Ink) Stamped(byte tone)
    {
        var ring = new Drawing(800, 700).Ring(400, 300, 160, 9).Ink;
        var print = new Drawing(800, 700).Fill(100, 300, 700, 303).Fill(100, 600, 700, 603).Ink;
        Plane grey = new(800, 700, [.. ring.Pixels.Select((seal, at) => print.Pixels[at] == 1 ? Print : seal == 1 ? tone : Paper)]);
        return (grey, new Plane(800, 700, [.. grey.Pixels.Select(pixel => (byte)(pixel < 195 ? 1 : 0))]));
    }

    private static void Paint(Plane grey, Plane ink, int left, int top, int right, int bottom, byte tone)
    {
        for (var y = top; y < bottom; y++)
        {
            grey.Pixels.AsSpan((y * grey.Width) + left, right - left).Fill(tone);
            ink.Pixels.AsSpan((y * ink.Width) + left, right - left).Fill(1);
        }
    }

    // A third of every eighth of a turn is blank.
    private static Plane Broken(Plane ring)
    {
        for (var at = 0; at < ring.Pixels.Length; at++)
        {
            var turn = (Math.Atan2((at / ring.Width) - 300, (at % ring.Width) - 400) / (2 * Math.PI)) + 0.5;
            if ((turn * 8) % 1 < 0.33)
                ring.Pixels[at] = 0;
        }
        return ring;
    }

    private static int At(int x, int y) => (y * 800) + x;
}
