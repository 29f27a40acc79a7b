using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class ShiftedHeadingsTests
{
    private static readonly double[] Columns = [50, 150, 250, 350, 450];

    [Fact]
    public void Headings_that_stand_over_their_neighbours_figures_head_nothing() =>
        Assert.True(ShiftedHeadings.Stand(Of([50, 200, 250, 350, 450], [50, 150, 350, 450, 500])));

    [Fact]
    public void Headings_that_stand_over_their_own_figures_head_them() =>
        Assert.False(ShiftedHeadings.Stand(Of(Columns, Columns)));

    [Fact]
    public void One_heading_may_lean_to_its_neighbour() =>
        Assert.False(ShiftedHeadings.Stand(Of(Columns, [50, 150, 250, 390, 450])));

    [Fact]
    public void Figures_set_at_the_right_edge_of_their_columns_are_headed_all_the_same() =>
        Assert.False(ShiftedHeadings.Stand(Of(Columns, [90, 190, 290, 390, 490])));

    private static Table Of(double[] headings, double[] figures) => new(
        new Box(50, 50, 500, 40), 2, headings.Length,
        [
            .. headings.Select((x, c) => new Cell(0, c, 1, 1, new Box(x, 50, 40, 20), [Printed.Line("利润额", x, 52)])),
            .. figures.Select((x, c) => new Cell(1, c, 1, 1, new Box(x, 70, 40, 20), [Printed.Line("5.5903", x, 72)])),
        ]);
}
