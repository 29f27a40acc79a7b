using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class BrokenLinesTests
{
    [Fact]
    public void Halves_of_a_line_are_one() =>
        Assert.Equal(new TextBox(100, 100, 300, 150), Assert.Single(Joined(new Drawing(800, 600), new TextBox(100, 100, 200, 150), new TextBox(205, 102, 300, 149))));

    [Fact]
    public void What_a_ruling_line_parts_stays_apart() =>
        Assert.Equal(2, Joined(new Drawing(800, 600).Fill(202, 20, 205, 500), new TextBox(100, 100, 200, 150), new TextBox(207, 100, 300, 150)).Count);

    [Fact]
    public void Lines_of_different_height_on_the_page_stay_apart() =>
        Assert.Equal(2, Joined(new Drawing(800, 600), new TextBox(100, 100, 200, 150), new TextBox(202, 118, 300, 168)).Count);

    [Fact]
    public void The_beginning_of_a_line_cut_off_its_neighbour_is_not_a_line_of_its_own() =>
        Assert.Equal(
            new TextBox(207, 100, 300, 150),
            Joined(new Drawing(800, 600).Fill(202, 20, 205, 500), new TextBox(100, 100, 200, 150), new TextBox(207, 100, 226, 150), new TextBox(207, 100, 300, 150))[^1]);

    [Fact]
    public void The_same_line_found_twice_is_one() =>
        Assert.Single(Joined(new Drawing(800, 600), new TextBox(100, 100, 300, 150), new TextBox(100, 100, 300, 150)));

    private static List<TextBox> Joined(Drawing drawing, params TextBox[] boxes) => BrokenLines.Join(boxes, new RuledPage(null, drawing.Ink, 200));
}
