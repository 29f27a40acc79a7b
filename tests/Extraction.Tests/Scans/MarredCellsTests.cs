using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

// Strokes of a seal or of a pen that were read as characters of a cell with a figure.
public class MarredCellsTests
{
    [Theory]
    [InlineData("然 3.89", "3.89")]
    [InlineData("\uFFFD4.37 广尚", "4.37")]
    [InlineData("R 1,740.92", "1,740.92")]
    [InlineData("7 2,547.25", "2,547.25")]
    [InlineData("12 34", null)]
    [InlineData("3.89 3.98", null)]
    [InlineData("详见附件中审计报告第3页", null)]
    [InlineData("研发人员 3", null)]
    public void A_figure_is_read_without_the_strokes_over_it_and_goes_to_a_person(string recognised, string? figure)
    {
        var cell = MarredCells.Bare(Recognised($"研发占比（%） | 3.67 | {recognised}"), Seeds.Tools).At(0, 2)!;

        Assert.Equal((figure ?? recognised, figure is not null), (cell.Text, cell.IsMarred));
    }

    [Theory]
    [InlineData("研发占比（%） | 无 | 然 3.89", true)]
    [InlineData("研发占比（%） | 3.67 | 然 3.89", false)]
    public void A_digital_page_and_a_row_without_another_figure_stay_as_they_are(string row, bool recognised) =>
        Assert.DoesNotContain(MarredCells.Bare(recognised ? Recognised(row) : Printed.Table([], row), Seeds.Tools).Cells, c => c.IsMarred);

    private static Grid Recognised(string row)
    {
        var table = Printed.TableOf(row);
        return Grid.Of([(Printed.Page, table with { Cells = [.. table.Cells.Select(c => c with { Lines = [.. c.Lines.Select(l => new Line(l.Text, l.Boxes, new Confidence(0.98m)))] })] })], []);
    }
}
