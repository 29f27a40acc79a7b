using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Headings that mean something only together with those beside them.
public class SiblingLabelsTests
{
    [Fact]
    public void Sums_up_the_parts_before_it_where_the_corner_is_empty() => Assert.Contains(
        "ip.patents_valid = 54",
        Fields(Table(["3 知识产权"], " | 发明 | 实用新型 | 外观设计 | 合计 | 注册商标", "当年申请（件） | 11 | 16 | 2 | 29 | 2", "有效（件） | 11 | 40 | 3 | 54 | 9")));

    [Fact]
    public void Sums_up_nothing_where_the_parts_are_only_applied_for() => Assert.DoesNotContain(
        Fields(Table(["3 知识产权"], " | 发明 | 实用新型 | 外观设计 | 合计", "当年申请（件） | 11 | 16 | 2 | 29", "当年授权（件） | 5 | 12 | 1 | 18")),
        f => f.StartsWith("ip.patents_valid", StringComparison.Ordinal));

    [Fact]
    public void Sums_up_all_parts_that_stand_before_it_pair_by_pair() => Assert.Contains(
        "budget.total = 3500000",
        Fields(Table([], "资金计划（万元） | < | < | <", "市级财政 | 35 | 天宁区配套 | 35", "企业自筹 | 280 | 合 计 | 350")));

    [Theory]
    [InlineData("市级财政 | 35 | 天宁区配套 | 35", "项目名称 | 某某中心 | 合 计 | 70")]
    [InlineData("企业自筹 | 280 | 天宁区配套 | 35", "联系人 | 陈某 | 合 计 | 315")]
    public void Sums_up_no_whole_of_which_a_part_does_not_stand_before_it(string first, string second) => Assert.DoesNotContain(
        Fields(Table([], "资金计划（万元） | < | < | <", first, second)),
        f => f.StartsWith("budget.total", StringComparison.Ordinal));

    [Fact]
    public void Sums_up_nothing_of_which_the_parts_are_not_known() => Assert.DoesNotContain(
        Fields(Table([], " | 论文 | 专著 | 合计", "有效（件） | 11 | 40 | 51")),
        f => f.EndsWith("= 51", StringComparison.Ordinal));

    [Theory]
    [InlineData("发明和PCT专利申请量（件）", "增长率")]
    [InlineData("发明专利申请量（件）", "增幅（%）")]
    [InlineData("发明专利及PCT申请量", "增长幅度")]
    public void Reads_the_goal_a_column_of_growth_states(string row, string heading) => Assert.Contains(
        "target.invention_growth = 16",
        Fields(Table(["八、目标"], $"指标 | 当前值 | 目标值 | {heading}", $"{row} | 100 | 116 | 16%", "销售收入（万元） | 100.00 | 150.00 | 50%")));

    [Fact]
    public void Takes_the_growth_of_a_past_year_for_no_goal() => Assert.DoesNotContain(
        Fields(Table(["二、知识产权情况"], "指标 | 2021年 | 2022年 | 增长率", "发明专利申请量（件） | 100 | 116 | 16%")),
        f => f.StartsWith("target.", StringComparison.Ordinal));

    [Theory]
    [InlineData("三、知识产权状况")]
    [InlineData("（二）知识产权情况")]
    public void Counts_trademarks_beside_patents_in_a_table_of_holdings(string heading) => Assert.Contains(
        "ip.trademarks_valid = 8",
        Fields(Table([heading], "有效专利 | 发明 | 实用新型 | 商标", "113件 | 58件 | 48件 | 8件")));

    [Theory]
    [InlineData("PCT专利申请量 | 0件 | 有效注册商标数 | 4件")]
    [InlineData("专利申请量 | 30件 | 有效注册商标 | 4件")]
    public void Counts_trademarks_beside_patents_applied_for(string row) => Assert.Contains("ip.trademarks_valid = 4", Fields(Table(["人员与知识产权情况"], row)));

    [Theory]
    [InlineData("当年申请量")]
    [InlineData("申请量")]
    [InlineData("专利、商标申请量")]
    public void Counts_no_trademarks_applied_for(string column) => Assert.DoesNotContain(
        Fields(Table(["三、知识产权状况"], $"类别 | {column}", "商标 | 8件")),
        f => f.StartsWith("ip.trademarks_valid", StringComparison.Ordinal));
}
