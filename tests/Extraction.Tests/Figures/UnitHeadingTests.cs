using DocPipeline.Extraction.Figures;

using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// What a table's amounts are counted in, said above their column, across the table or behind them.
public class UnitHeadingTests
{
    [Theory]
    [InlineData("applicant.registered_capital = 73000000", "项目 | 填报值 | 单位 | 填写说明", "注册资本 | 73,000,000 | 元 | ", "职工总数 | 587 | 人 | 缴纳社保人数")]
    [InlineData("applicant.registered_capital = 73000000", "项目 | 填报值 | 单位 | 填写说明", "注册资本 | 7,300 | 万元 | ", "职工总数 | 587 | 人 | 缴纳社保人数")]
    [InlineData("applicant.registered_capital = 73000000", "项目 | 填报值 | 项目 | 单位", "注册资本 | 7,300 | 资产总额 | 元", "职工总数 | 587 | 研发人员 | 人")]
    public void Takes_a_unit_that_stands_behind_its_figure(string expected, params string[] rows) => Assert.Contains(expected, Fields(Table([], rows)));

    // Beside 发明专利申请增幅 there is another table, whose headings say nothing of money.
    [Theory]
    [InlineData("来源 | 金额（元）", "申请市级资金 | 150000.00", "武进区配套资金 | 150000.00", "企业自筹资金 | 1700000.00", "项目总投入 | 2000000.00")]
    [InlineData("资金构成 | 元", "申请市级资金 | 150000.00", "武进区配套资金 | 150000.00", "企业自筹资金 | 1700000.00", "项目总投入 | 2000000.00")]
    [InlineData(
        "指标 | 目标值 | 资金构成 | 元", "专利申请增幅（%） | 22 | 市级资金 | 150000.00", "专利实施率（%） | 81 | 辖市区配套 | 150000.00", "培训（人次） | 300 | 自筹资金 | 1700000.00", "方案（份） | 2 | 项目总投入 | 2000000.00")]
    [InlineData("一、知识产权（件） | < | < | <", "有效发明 | 18 | 有效注册商标 | 13", "五、资金筹措（元） | < | < | <", "市级资金 | 150000.00 | 区级配套 | 150000.00", "企业自筹 | 1700000.00 | 总投入 | 2000000.00")]
    public void Counts_in_what_the_heading_of_its_column_says(params string[] rows) => Assert.Equal(
        ["budget.city_grant = 150000.00", "budget.district_match = 150000.00", "budget.self_raised = 1700000.00", "budget.total = 2000000.00"],
        Money(Table([], rows)));

    [Fact]
    public void Counts_in_no_unit_that_stands_beside_another_figure() => Assert.Contains(
        "budget.city_grant 2023 = 150000.00",
        Money(Table([], "设备原值 | 6100 | 元", "市级资金 | 2023年 | 15.00", "自筹资金 | 2023年 | 170.00")));

    private static string[] Money(Grid grid) => [.. Fields(grid).Where(f => f.StartsWith("budget", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("（年） | （亿元） | （万元） | （√）")]
    [InlineData("年 | 亿元 | 万元 | （√）")]
    public void A_row_of_units_below_the_headings_counts_in_brackets_or_without(string units) => Assert.Equal(
        ["finance.sales_revenue 2021 = 442909800.000000", "finance.rd_expense 2021 = 21569800.00"],
        Fields(Table([], "年度 | 销售收入 | 研发费用 | 与审计报告核对", units, "2021 | 4.429098 | 2,156.98 | √")));

    [Theory]
    [InlineData("finance.sales_revenue 2022 = 526722050.00", "单位 | 财务指标 | 2021年 | 2022年", "千元 | 销售收入 | 410,000.00 | 526,722.05", "% | 研发费用占销售收入比例 | 5.99 | 5.40")]
    [InlineData("finance.rd_share 2022 = 5.40", "单位 | 财务指标 | 2021年 | 2022年", "千元 | 销售收入 | 410,000.00 | 526,722.05", "% | 研发费用占销售收入比例 | 5.99 | 5.40")]
    [InlineData("finance.sales_revenue 2022 = 526722050.00", " | 财务指标 | 2021年 | 2022年", "千元 | 销售收入 | 410,000.00 | 526,722.05", "% | 研发费用占销售收入比例 | 5.99 | 5.40")]
    [InlineData("target.implementation_rate = 88", "指标 | 数值 | 单位 | 指标 | 数值 | 单位", "有效注册商标 | 9 | 件 | 专利申请增幅（目标） | 21 | %", "市级资金 | 15.00 | 万元 | 专利实施率（目标） | 88 | %")]
    [InlineData("budget.total = 2700000.00", "设备原值 | 6100 | 千元 | 项目总投入 | 270.00")]
    public void A_column_of_units_may_lead_the_rows_and_one_behind_another_figure_says_nothing(string expected, params string[] rows) => Assert.Contains(expected, Fields(Table([], rows)));

    [Theory]
    [InlineData(true, "设备原值 | 6100 | 千元", "项目总投入 | 270.00 | ")]
    [InlineData(false, "设备原值 | 6100 | 万元", "项目总投入 | 270.00 | ")]
    [InlineData(false, "职工总数 | 499 | 人", "项目总投入 | 270.00 | ")]
    [InlineData(false, "设备原值 | 6100 | 千元", "项目总投入 | 270.00 | 万元")]
    public void Money_without_a_unit_is_in_doubt_where_its_table_counts_other_money_otherwise(bool isInDoubt, params string[] rows) => Assert.Equal(
        isInDoubt, new TableReader(Seeds.Tools, null).Read(Table([], rows)).Single(r => r is { Field.Id.Name: "budget.total", Value: not null }).IsUnitInDoubt);
}
