using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Ruled;

/// <summary>A table with a seal over it as dark as its lines: the sides of the ring run as straight as those of cells.</summary>
public sealed class SealArcsTests
{
    private const double Dots = 200;
    private static readonly SealRing Seal = new(400, 200, 90);

    [Theory]
    [InlineData(310, true, false)] // where the ring runs upright
    [InlineData(310, false, true)] // and no ring is
    [InlineData(345, true, true)] // within the ring
    public void What_runs_along_the_ring_and_ends_between_the_lines_is_no_side_of_a_cell(int x, bool isSealed, bool isLine) =>
        Assert.Equal(isLine, HasUpright(x, Table().Fill(x - 1, 152, x + 1, 247), isSealed));

    [Fact]
    public void What_stands_between_two_lines_is_a_side_wherever_the_seal_lies() =>
        Assert.True(HasUpright(310, Table().Fill(100, 151, 700, 153).Fill(309, 152, 311, 247), true));

    [Fact]
    public void A_line_of_the_table_that_touches_the_ring_is_a_line() =>
        Assert.True(HasUpright(310, Table().Fill(309, 101, 311, 330), true));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void The_top_of_the_ring_is_no_line_either(bool isSealed, int lines) => Assert.Equal(
        lines,
        new RuledPage(null, Table().Fill(447, 80, 449, 340).Fill(352, 109, 448, 111).Ink, Dots, isSealed ? [Seal] : []).Horizontal.Count(line => Math.Abs(line.At - 110) < 3));

    private static Drawing Table() => new Drawing(800, 400).Outline(100, 80, 700, 340).Fill(100, 246, 700, 248);

    private static bool HasUpright(int x, Drawing drawing, bool isSealed) =>
        new RuledPage(null, drawing.Ink, Dots, isSealed ? [Seal] : []).Vertical.Exists(line => Math.Abs(line.At - x) < 3);
}
