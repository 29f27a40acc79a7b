using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// What money is spent on, a row each, and where it comes from, a column each.
public class BudgetTableTests
{
    [Theory]
    [InlineData("合计", "合 计")]
    [InlineData("小计", "项目总投入")]
    [InlineData("小计", "经费总额")]
    [InlineData("合计", "项目总投资")]
    public void States_its_sums_in_the_last_row_and_column(string column, string row) => Assert.Equal(
        ["budget.city_grant = 150000.00", "budget.district_match = 150000.00", "budget.self_raised = 2100000.00", "budget.total = 2400000.00"],
        Budget(
            $"支出科目 | 市级资金 | 区配套资金 | 企业自筹 | {column}",
            "战略规划编制 | 5.25 | 5.25 | 73.50 | 84.00",
            "专利检索与导航 | 9.75 | 9.75 | 136.50 | 156.00",
            $"{row} | 15.00 | 15.00 | 210.00 | 240.00"));

    [Theory]
    [InlineData("专利检索与导航")]
    [InlineData("发明专利申请")]
    public void Counts_no_patents_where_money_is_spent_on_them(string item) => Assert.DoesNotContain(
        Fields(Table(["资金预算表（万元）"],
            "支出科目 | 市级资金 | 辖市区配套 | 自筹资金 | 合计",
            $"{item} | 15 | 15 | 180 | 210",
            "人才培养 | 35 | 35 | 420 | 490",
            "合计 | 50 | 50 | 600 | 700")),
        f => f.StartsWith("ip.", StringComparison.Ordinal));

    [Theory]
    [InlineData("资金来源（万元）", "2050000.00", "150000.00", "1750000.00")]
    [InlineData("资金来源（千元）", "205000.00", "15000.00", "175000.00")]
    [InlineData("资金来源", "205000000.00", "15000000.00", "175000000.00")]
    [InlineData("投入人员（人）", "205000000.00", "15000000.00", "175000000.00")] // says nothing of money
    public void Counts_in_what_the_label_beside_them_names_before_what_the_caption_does(string label, string total, string city, string own) => Assert.Equal(
        [$"budget.total = {total}", $"budget.city_grant = {city}", $"budget.self_raised = {own}"],
        FreePages.Fields("金额单位：百万元", $"{label} | 项目总投入：205.00 市级资金：15.00 企业自筹资金：175.00"));

    [Fact]
    public void Counts_in_the_caption_s_unit_beside_a_pair_that_names_one_for_itself() => Assert.Equal(
        ["applicant.registered_capital = 52000000", "budget.total = 2050000.00"],
        FreePages.Fields("金额单位：元", "注册资本（万元）：5,200 | 项目总投入：2,050,000.00"));

    [Fact]
    public void Counts_patents_where_kinds_of_them_are_summed_up() => Assert.Contains(
        "ip.patents_valid = 62",
        Fields(Table(["有效专利"], "项目 | 发明 | 实用新型 | 外观设计 | 合计", "数量（件） | 20 | 40 | 2 | 62")));

    [Theory]
    [InlineData("战略规划编制")]
    [InlineData("目标管理与考核系统建设")]
    public void Takes_no_item_for_the_whole_where_no_sum_is_printed(string item) => Assert.Empty(
        Budget("支出科目 | 市级资金 | 自筹资金", $"{item} | 5.25 | 73.50", "专利检索 | 9.75 | 136.50"));

    private static string[] Budget(params string[] rows) =>
        [.. Fields(Table(["经费预算（万元）"], rows)).Where(f => f.StartsWith("budget", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
