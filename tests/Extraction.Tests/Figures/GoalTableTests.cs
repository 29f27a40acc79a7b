using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

public class GoalTableTests
{
    [Theory]
    [InlineData("不低于86%")]
    [InlineData("≥86%")]
    [InlineData("86%以上")]
    [InlineData("86%")]
    public void Reads_the_goal_behind_what_it_is_measured_from(string goal) => Assert.Equal(
        ["target.implementation_rate = 86"],
        Fields(Goals("目标值", goal)));

    [Theory]
    [InlineData("目标值", "不低于同行")]
    [InlineData("目标值", "受理不低于86%的通知书")]
    [InlineData("备注", "不低于86%")]
    [InlineData("申报条件", "不低于80%")]
    public void Takes_what_else_stands_there_for_no_goal(string heading, string other) => Assert.DoesNotContain(
        Fields(Goals(heading, other)),
        f => f.EndsWith("= 86", StringComparison.Ordinal) || f.EndsWith("= 80", StringComparison.Ordinal));

    [Fact]
    public void Takes_what_is_asked_for_beside_a_figure_of_the_past_for_no_figure() => Assert.Equal(
        ["finance.rd_share 2022 = 5.2"],
        Fields(Table([], "指标 | 2022年 | 2023年", "研发费用占销售收入比例 | 5.2% | 不低于3%")));

    [Fact]
    public void Reads_a_share_of_two_years_as_two_and_no_part_of_it() => Assert.Contains(
        "target.implementation_rate 2026 = 90",
        Fields(Table([], "指标名称 | 计量单位 | 2022年现状值 | 2026年目标值", "有效发明专利拥有量 | 件 | 62 | 86", "专利实施率 | % | 71 | 90")));

    [Fact]
    public void Takes_what_a_past_year_was_for_no_goal() => Assert.DoesNotContain(
        Fields(Table([], "指标 | 2022年 | 目标值", "专利实施率 | 75% | 86%", "培育高价值专利 | 6件 | 20件")),
        f => f.EndsWith("= 75", StringComparison.Ordinal));

    private static DocPipeline.Extraction.Figures.Grid Goals(string heading, string goal) =>
        Table([], $"指标 | 基期值（2022年） | {heading} | 考核方式", $"专利实施率 | 75% | {goal} | 实施证明", $"培育高价值专利 | 6件 | 20件 | 评估报告");
}
