using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

public sealed class RuledPageTests
{
    private const double Dots = 200;

    [Fact]
    public void The_arcs_of_a_seal_are_no_ruling_lines()
    {
        RuledPage page = new(new Drawing(800, 600).Ring(400, 300, 166, 9).Ink, Dots);
        Assert.Empty(page.Horizontal);
        Assert.Empty(page.Vertical);
    }

    [Fact]
    public void The_sides_of_a_table_are_under_a_seal_too()
    {
        RuledPage page = new(new Drawing(800, 600).Outline(100, 250, 700, 310).Fill(300, 250, 302, 310).Ring(400, 280, 166, 9).Ink, Dots);
        Assert.Equal([251, 309], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal([101, 301, 699], page.Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void A_line_below_a_blank_is_no_side_of_a_table_and_no_ink()
    {
        RuledPage page = new(new Drawing(800, 600).Fill(100, 300, 250, 302).Ink, Dots);
        Assert.Empty(page.Horizontal);
        Assert.Null(page.InkIn(new TextBox(90, 290, 260, 310)));
    }
}
