using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Ruled;

/// <summary>A table with a seal over it: the seal is gone from the ink, and with it what it hid of the lines.</summary>
public sealed class SealGapsTests
{
    private const double Dots = 200;
    private static readonly SealRing Seal = new(400, 200, 90, IsColoured: true);

    [Fact]
    public void A_line_that_a_seal_hides_the_middle_of_is_one_line() => Assert.Equal([(100, 700)], LinesAt(200, Table().Fill(100, 199, 320, 201).Fill(480, 199, 700, 201), Seal));

    [Fact]
    public void An_upright_line_is_too() => Assert.Equal(
        [(100, 300)],
        new RuledPage(null, Table().Fill(399, 100, 401, 150).Fill(399, 250, 401, 300).Ink, Dots, [Seal]).Vertical
            .Where(line => Math.Abs(line.At - 400) < 3).Select(line => ((int)line.From, (int)line.To)));

    [Fact]
    public void Without_a_seal_over_it_a_gap_is_a_gap() =>
        Assert.Equal([(100, 320), (480, 700)], LinesAt(200, Table().Fill(100, 199, 320, 201).Fill(480, 199, 700, 201)));

    [Fact]
    public void A_gap_wider_than_the_seal_is_a_gap() =>
        Assert.Equal([(100, 250), (480, 700)], LinesAt(200, Table().Fill(100, 199, 250, 201).Fill(480, 199, 700, 201), Seal));

    [Fact]
    public void A_cell_over_two_rows_below_a_seal_stays_one() => Assert.Equal(
        [(100, 341), (459, 700)],
        LinesAt(200, Table().Fill(339, 100, 341, 300).Fill(459, 100, 461, 300).Fill(100, 199, 340, 201).Fill(460, 199, 700, 201), Seal));

    private static Drawing Table() => new Drawing(800, 400).Outline(100, 100, 700, 300);

    private static IEnumerable<(int From, int To)> LinesAt(int y, Drawing drawing, params SealRing[] seals) =>
        new RuledPage(null, drawing.Ink, Dots, seals).Horizontal.Where(line => Math.Abs(line.At - y) < 3).Select(line => ((int)line.From, (int)line.To)).Order();
}
