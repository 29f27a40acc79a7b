using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Marks;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Marks;

public sealed class MarkFinderTests
{
    private const int Width = 800;
    private const int Height = 600;
    private const double Dots = 200;
    private const byte Paper = 250;
    private static readonly (byte Red, byte Green, byte Blue) Black = (30, 30, 30);
    private static readonly (byte Red, byte Green, byte Blue) Vermilion = (215, 60, 70);
    private static readonly (byte Red, byte Green, byte Blue) Ultramarine = (50, 70, 190);
    private static readonly (byte Red, byte Green, byte Blue) Pale = (222, 222, 222);

    [Fact]
    public void Strokes_beside_a_label_are_a_mark_and_the_label_is_none()
    {
        var mark = Assert.Single(Find([(Label(), Black), (Strokes(), Black)], known: [new TextBox(100, 300, 200, 330)]));
        Assert.InRange(mark.Box.Left, 290, 305);
        Assert.InRange(mark.Box.Right, 455, 470);
        Assert.Equal(InkColour.Black, mark.Colour);
    }

    [Fact]
    public void A_square_seal_has_its_colour()
    {
        var square = new Drawing(Width, Height).Outline(300, 200, 420, 320, 8).Ink;
        Assert.Equal(InkColour.Red, Assert.Single(Find([(square, Vermilion)])).Colour);
        Assert.Equal(InkColour.Blue, Assert.Single(Find([(square, Ultramarine)])).Colour);
    }

    [Fact]
    public void Ink_too_faint_to_be_read_is_seen_all_the_same() =>
        Assert.Single(Find([(new Drawing(Width, Height).Ring(400, 300, 150, 9).Ink, Pale)]));

    [Fact]
    public void A_ruling_line_a_blank_to_write_on_and_a_speck_are_none() =>
        Assert.Empty(Find([(new Drawing(Width, Height).Fill(50, 100, 750, 103).Fill(300, 330, 380, 333).Fill(600, 400, 606, 406).Ink, Black)]));

    [Fact]
    public void An_empty_sheet_has_none() => Assert.Empty(Find([]));

    [Fact]
    public void A_red_seal_is_no_mark_and_strokes_below_it_are()
    {
        List<SealRing> seals = [new(400, 300, 150, IsColoured: true)];
        var ring = new Drawing(Width, Height).Ring(400, 300, 150, 9).Ink;
        Assert.Empty(Find([(ring, Vermilion)], seals: seals));
        Assert.InRange(Assert.Single(Find([(ring, Vermilion), (Strokes(), Black)], seals: seals)).Box.Left, 290, 305);
    }

    [Fact]
    public void Below_a_grey_seal_nothing_is_told() =>
        Assert.Empty(Find([(Strokes(), Black)], seals: [new(400, 300, 150)]));

    private static Plane Label() => new Drawing(Width, Height).Fill(105, 302, 195, 328).Ink;

    private static Plane Strokes()
    {
        Drawing drawing = new(Width, Height);
        for (var x = 300; x < 460; x++)
        {
            var y = 310 + (int)(20 * Math.Sin(x / 14.0));
            drawing.Fill(x, y, x + 1, y + 6);
        }
        return drawing.Ink;
    }

    private static List<(TextBox Box, InkColour Colour)> Find(
        List<(Plane Ink, (byte Red, byte Green, byte Blue) Colour)> drawn, List<TextBox>? known = null, List<SealRing>? seals = null)
    {
        var pixels = new byte[Width * Height * 3];
        pixels.AsSpan().Fill(Paper);
        foreach (var (ink, (red, green, blue)) in drawn)
        {
            for (var at = 0; at < ink.Pixels.Length; at++)
            {
                if (ink.Pixels[at] == 1)
                    (pixels[at * 3], pixels[(at * 3) + 1], pixels[(at * 3) + 2]) = (blue, green, red);
            }
        }
        var raster = PageRaster.OfBgr(pixels, Width, Height, Width * 3, Dots);
        Plane grey = new(Width, Height, raster.Grey);
        UprightPage page = new(raster, new PageScan("", 0, 0, Width, Height), grey, new RuledPage(grey, InkMask.Of(grey, Dots), Dots), seals ?? [], null, []);
        return new MarkFinder(page, Dots).Find(known ?? []);
    }
}
