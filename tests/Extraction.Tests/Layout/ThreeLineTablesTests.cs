using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Ruled above and below the head and at the foot, with a shorter line below what heads several columns.
public class ThreeLineTablesTests
{
    private static readonly Span1D[] Rules = [new(50, 40, 500), new(90, 40, 500), new(160, 40, 500), new(70, 140, 500)];

    [Fact]
    public void What_stands_above_the_shorter_line_heads_the_columns_it_is_set_in_the_middle_of() => Assert.Equal(
        ["0,0 2x1 年度", "0,1 1x2 规模", "0,3 1x1 效益", "1,1 1x1 销售收入", "1,2 1x1 资产总额", "1,3 1x1 利润总额", "2,0 1x1 2022年", "2,1 1x1 100.50", "2,2 1x1 300.10", "2,3 1x1 12.30", "3,0 1x1 2023年", "3,1 1x1 110.50", "3,2 1x1 310.10", "3,3 1x1 13.30"],
        Cells(Rules, Head()));

    [Fact]
    public void Headings_without_room_between_them_are_parted_where_their_columns_are()
    {
        var close = new Line("销售收入 资产总额", [.. Printed.Line("销售收入", 190, 76).Boxes, default, .. Printed.Line("资产总额", 300, 76).Boxes], Confidence.Certain);
        Assert.Contains("1,2 1x1 资产总额", Cells(Rules, [.. Head().Where(l => l.Text is not ("销售收入" or "资产总额")), close]));
    }

    [Fact]
    public void A_figure_that_was_not_read_leaves_its_cell_empty()
    {
        var cells = Cells(Rules, Head(), Printed.Line("2024年", 55, 136), Printed.Line("120.50", 185, 136), Printed.Line("14.30", 425, 136)).ToList();
        Assert.Equal(["4,0 1x1 2024年", "4,1 1x1 120.50", "4,2 1x1 ", "4,3 1x1 14.30"], cells[^4..]);
    }

    // 14．300 whose point was not read: nobody knows whether it is 14.300 or 14 300.
    [Fact]
    public void Two_pieces_in_one_column_stay_words_further_apart_than_thousands()
    {
        var cells = Cells(Rules, Head(), Printed.Line("2024年", 55, 136), Printed.Line("120.50", 185, 136), Printed.Line("320.10", 305, 136), Printed.Line("14", 425, 136), Printed.Line("300", 460, 136)).ToList();
        Assert.Equal(["4,0 1x1 2024年", "4,1 1x1 120.50", "4,2 1x1 320.10", "4,3 1x1 14  300"], cells[^4..]);
    }

    [Fact]
    public void Figures_without_room_between_them_are_parted_where_their_columns_are()
    {
        var close = new Line("1234567.50 320.10", [.. Printed.Line("1234567.50", 212, 136).Boxes, default, .. Printed.Line("320.10", 266, 136).Boxes], Confidence.Certain);
        var cells = Cells(Rules, Head(), Printed.Line("2024年", 55, 136), close, Printed.Line("14.30", 425, 136)).ToList();
        Assert.Equal(["4,0 1x1 2024年", "4,1 1x1 1234567.50", "4,2 1x1 320.10", "4,3 1x1 14.30"], cells[^4..]);
    }

    [Fact]
    public void A_figure_over_two_columns_leaves_the_table_to_other_finders() =>
        Assert.Empty(Cells(Rules, Head(), Printed.Line("2024年", 55, 136), Printed.Line("120.50", 185, 136), Printed.Line("同上年同期数据", 350, 136)));

    [Theory]
    [InlineData("no shorter line")]
    [InlineData("a line as long as the others inside")]
    [InlineData("no foot")]
    [InlineData("a column without a heading")]
    [InlineData("a heading over two columns below the shorter line")]
    public void Anything_else_is_left_to_other_finders(string reason)
    {
        var rules = reason switch
        {
            "no shorter line" => Rules[..3],
            "a line as long as the others inside" => [.. Rules[..3], new Span1D(70, 40, 500)],
            "no foot" => [.. Rules[..2], Rules[3]],
            _ => Rules,
        };
        var head = reason switch
        {
            "a column without a heading" => [.. Head().Where(l => l.Text != "资产总额")],
            "a heading over two columns below the shorter line" => [.. Head().Where(l => l.Text is not ("销售收入" or "资产总额")), Printed.Line("销售收入和资产总额", 215, 76)],
            _ => Head(),
        };
        Assert.Empty(Cells(rules, head));
    }

    private static Line[] Head() =>
    [
        Printed.Line("年度", 60, 65), Printed.Line("规模", 255, 56), Printed.Line("效益", 430, 56),
        Printed.Line("销售收入", 180, 76), Printed.Line("资产总额", 300, 76), Printed.Line("利润总额", 420, 76),
    ];

    private static IEnumerable<string> Cells(IEnumerable<Span1D> rules, Line[] head, params Line[] more)
    {
        List<Line> lines = [.. head, .. Row("2022年", 100, "100.50", "300.10", "12.30"), .. Row("2023年", 118, "110.50", "310.10", "13.30"), .. more];
        return ThreeLineTables.Take([.. lines.OrderBy(l => l.Box.Y)], rules).SelectMany(t => t.Cells).Select(c => $"{c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan} {string.Concat(c.Lines.Select(l => l.Text))}").ToImmutableArray();
    }

    private static Line[] Row(string year, double y, params string[] figures) =>
        [Printed.Line(year, 55, y), .. figures.Select((f, i) => Printed.Line(f, 185 + (120 * i), y))];
}
