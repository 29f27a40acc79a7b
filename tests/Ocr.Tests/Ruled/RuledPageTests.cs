using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

public sealed class RuledPageTests
{
    private const double Dots = 200;

    [Fact]
    public void The_arcs_of_a_seal_are_no_ruling_lines()
    {
        RuledPage page = new(null, new Drawing(800, 600).Ring(400, 300, 166, 9).Ink, Dots);
        Assert.Empty(page.Horizontal);
        Assert.Empty(page.Vertical);
    }

    [Fact]
    public void The_sides_of_a_table_are_under_a_seal_too()
    {
        RuledPage page = new(null, new Drawing(800, 600).Outline(100, 250, 700, 310).Fill(300, 250, 302, 310).Ring(400, 280, 166, 9).Ink, Dots);
        Assert.Equal([251, 309], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal([101, 301, 699], page.Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void Lines_too_pale_to_be_ink_are_lines()
    {
        var table = new Drawing(800, 600).Outline(100, 200, 700, 400, 1).Fill(100, 300, 700, 301).Ink;
        RuledPage page = new(Grey(table, 225), Drawing.Nothing(800, 600), Dots);
        Assert.Equal([200, 300, 399], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal([100, 699], page.Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void Restless_paper_has_no_lines()
    {
        Random random = new(7);
        var grey = Drawing.Nothing(800, 600);
        for (var at = 0; at < grey.Pixels.Length; at++)
            grey.Pixels[at] = (byte)random.Next(215, 256);
        RuledPage page = new(grey, Drawing.Nothing(800, 600), Dots);
        Assert.Empty(page.Horizontal.Concat(page.Vertical));
    }

    private static Plane Grey(Plane ink, byte tone) => new(ink.Width, ink.Height, [.. ink.Pixels.Select(pixel => pixel == 1 ? tone : (byte)245)]);

    [Fact]
    public void A_line_below_a_blank_is_no_side_of_a_table_and_no_ink()
    {
        RuledPage page = new(null, new Drawing(800, 600).Fill(100, 300, 250, 302).Ink, Dots);
        Assert.Empty(page.Horizontal);
        Assert.Null(page.InkIn(new TextBox(90, 290, 260, 310)));
    }
}
