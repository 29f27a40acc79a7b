using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// The end of an unruled table at the top of the next page.
public class PageBreakTests
{
    private static readonly Table Statement = TableOf(
        "项目 | 2020年度 | 2019年度",
        "一、营业收入 | 643,472,390.74 | 559,541,164.49",
        "减：营业成本 | 512,525,893.78 | 438,792,191.70");

    [Fact]
    public void Goes_on_with_the_columns_where_only_figures_follow()
    {
        var tail = Shifted(TableOf("三、利润总额 | 49,482,951.91 | 54,387,397.49", "四、净利润 | 42,901,719.31 | 47,915,297.19"), 6);

        Assert.True(Grid.Continues(Statement, tail));
        Assert.Contains(
            "finance.profit_total 2019 = 54387397.49",
            Fields(Grid.Of([(Printed.Page, Statement), (Printed.Page, tail)], ["单位：元"])));
    }

    [Theory]
    [InlineData("项目 | 2022年度 | 2021年度", "三、利润总额 | 49,482,951.91 | 54,387,397.49")]
    [InlineData("项目 | 2022.12.31 | 2021.12.31", "资产总计 | 49,482,951.91 | 54,387,397.49")]
    [InlineData("三、利润总额 | 49,482,951.91 | 见附注五", "四、净利润 | 42,901,719.31 | 见附注六")]
    public void Does_not_go_on_with_it_where_other_columns_are_headed(string head, string row) =>
        Assert.False(Grid.Continues(Statement, Shifted(TableOf(head, row), 6)));

    [Fact]
    public void Does_not_go_on_with_it_where_the_figures_stand_elsewhere() =>
        Assert.False(Grid.Continues(Statement, Shifted(TableOf("三、利润总额 | 49,482,951.91 | 54,387,397.49"), 6, 40)));

    // The same table with its edges elsewhere, and with what stands in it moved too.
    private static Table Shifted(Table table, double edges, double text = 0) => new(
        table.Box, table.RowCount, table.ColumnCount,
        [.. table.Cells.Select(c => c with
        {
            Box = new Box(c.Box.X + edges, c.Box.Y, c.Box.Width, c.Box.Height),
            Lines = [.. c.Lines.Select(l => text == 0 ? l : Line(l.Text, l.Box.X + text, l.Box.Y))],
        })]);
}
