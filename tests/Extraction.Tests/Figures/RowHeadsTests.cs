using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Which heading, code or year a figure of a table stands under.
public class RowHeadsTests
{
    [Theory]
    [InlineData("代码")]
    [InlineData("行次")]
    public void Takes_the_code_of_a_row_for_no_year(string heading) => Assert.Equal(
        ["staff.total = 446", "staff.rd = 98", "staff.ip_managers = 6"],
        Fields(Table([],
            $"{heading} | 指标名称 | 计量单位 | 数量",
            "2001 | 年末从业人员 | 人 | 446",
            "2002 | 其中：研究开发人员 | 人 | 98",
            "2003 | 知识产权管理人员 | 人 | 6")));

    [Fact]
    public void Takes_bare_numbers_below_any_other_heading_for_years() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000"],
        Fields(Table([],
            "年度 | 销售收入（万元）",
            "2021 | 100",
            "2022 | 200")));

    [Fact]
    public void Holds_the_year_at_the_head_of_a_row_for_every_pair_in_it() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.profit_total 2021 = 100000", "finance.rd_expense 2021 = 30000", "finance.tax_paid 2021 = 50000"],
        Fields(Table([],
            "2021年 | 营业总收入（万元） | 100 | 利润总额（万元） | 10",
            "^ | 研发投入（万元） | 3 | 上交税收（万元） | 5")));

    [Fact]
    public void Holds_a_year_beside_its_figure_for_that_figure_alone() => Assert.DoesNotContain(
        Fields(Table([], "2021年 | 100 | 利润总额（万元） | 10")),
        f => f.StartsWith("finance.profit_total 2021", StringComparison.Ordinal));

    [Fact]
    public void Goes_on_with_the_whole_over_several_parts_in_a_row_of_headings() => Assert.Equal(
        ["staff.total = 481", "staff.rd = 72", "staff.ip_managers = 10", "staff.ip_fulltime = 4", "staff.ip_parttime = 6"],
        Fields(Table([],
            "职工总数 Employees | 研发人员 R&D staff | 知识产权管理人员 IP staff | 专职 Full-time | 兼职 Part-time",
            "481 | 72 | 10 | 4 | 6")));

    [Fact]
    public void Reads_fiscal_years_as_columns() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000"],
        Fields(Table([],
            "科目 Item | FY2021 | FY2022",
            "销售收入（万元） | 100 | 200")));

    [Theory]
    [InlineData("期末数", "本年新增")]
    [InlineData("年末数", "年初数")]
    public void Counts_what_there_is_at_the_end_and_not_what_was_added_or_before(string stock, string other) => Assert.Equal(
        ["ip.patents_valid = 61", "ip.inventions_valid = 19"],
        Fields(Table(["知识产权情况"],
            $"代码 | 指标名称 | 计量单位 | {stock} | {other}",
            "4001 | 有效专利 | 件 | 61 | 4",
            "4002 | 发明专利 | 件 | 19 | 1")));

    [Fact]
    public void Reads_the_years_a_project_runs_for() => Assert.Equal(
        ["project.start = 2023-07", "project.end = 2026-06"],
        Fields(Table([], "项目实施年限 | 2023年7月至2026年6月")));
}
