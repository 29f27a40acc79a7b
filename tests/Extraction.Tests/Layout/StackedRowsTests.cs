using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public sealed class StackedRowsTests
{
    [Fact]
    public void Parts_a_row_whose_cells_hold_a_column_each_where_one_says_what_every_line_is()
    {
        Table table = StackedRows.Part(Row(["销售收入", "研发费用", "利润总额"], ["100576.99", "5531.81", "345.89"], ["121899.73", "9374.52", "707.45"]));
        Assert.Equal(3, table.RowCount);
        Assert.Equal(["研发费用", "5531.81", "9374.52"], table.Cells.Where(cell => cell.Row == 1).Select(cell => cell.Lines.Single().Text));
    }

    [Theory]
    [InlineData("１００５", "７６．９", "９万元")]
    [InlineData("100", "576.9", "9")]
    public void Leaves_figures_alone_that_were_too_long_for_their_cells(params string[] pieces) =>
        Assert.Equal(1, StackedRows.Part(Row(pieces, pieces, pieces)).RowCount);

    [Theory]
    [InlineData("５５３", "１．８１", "万元", "５５３１．８１万元")]
    [InlineData("９６", "，９２５，", "３００", "９６，９２５，３００")]
    public void Reads_the_pieces_of_a_figure_as_one_however_wide_its_digits_are(string first, string second, string third, string whole)
    {
        ImmutableArray<Line> lines = [Printed.Line(first, 54, 50), Printed.Line(second, 54, 64), Printed.Line(third, 54, 78)];
        double width = Math.Max(4 * 10, lines.Max(line => line.Box.Width));
        Assert.Equal(whole, Passage.Of(lines, new Box(50, 46, width + 8, 50)).Text);
    }

    private static Table Row(params string[][] columns) => new(
        new Box(50, 50, 100 * columns.Length, 60), 1, columns.Length,
        [
            .. columns.Select((column, c) => new Cell(
                0, c, 1, 1, new Box(50 + (100 * c), 50, 100, 60), [.. column.Select((text, line) => Printed.Line(text, 54 + (100 * c), 52 + (15 * line)))])),
        ]);
}
