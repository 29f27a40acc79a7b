using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Columns beside the applicant's own figures that state none of them.
public class DemandColumnTests
{
    [Fact]
    public void What_is_asked_of_every_applicant_is_nobody_s_figure() => Assert.Equal(
        ["ip.patents_valid = 66", "staff.ip_managers = 4", "staff.ip_fulltime = 3", "staff.ip_parttime = 1"],
        FreePages.Fields(
            "评价要点 | 满分 | 自评 | 事实",
            "有效专利30件得满分 | 15 | 15 | 有效专利：66件",
            "配备3名以上管理人员得满分 | 10 | 10 | 知识产权管理人员：4人//其中专职：3人 其中兼职：1人"));

    [Fact]
    public void A_goal_that_is_asked_for_is_not_the_one_the_applicant_sets_itself() => Assert.Equal(
        ["target.implementation_rate = 83"],
        FreePages.Fields("条款 | 要求 | 项目 | 本单位", "四（二） | 专利实施率80%以上 | 专利实施率（目标） | 83%"));

    // Whatever heads it: 通知规定的条件.
    [Fact]
    public void A_column_most_of_whose_cells_set_bounds_asks_and_states_nothing() => Assert.Equal(
        ["staff.ip_managers = 5", "target.invention_growth = 25", "target.implementation_rate = 86"],
        FreePages.Fields(
            "通知规定的条件 | 指标 | 本单位情况",
            "知识产权管理人员不少于3人 | 知识产权管理人员 | 5人",
            "发明专利申请增幅15%以上 | 发明专利申请增幅目标 | 25%",
            "专利实施率不低于80% | 专利实施率目标 | 86%"));

    [Fact]
    public void One_bound_beside_values_is_a_value_too() => Assert.Equal(
        ["target.implementation_rate = 80", "staff.ip_managers = 5"],
        FreePages.Fields("指标 | 目标 | 备注", "专利实施率目标 | 80%以上 | —", "知识产权管理人员 | 5人 | —"));

    [Fact]
    public void What_was_ticked_behind_a_value_is_said_of_it() => Assert.Equal(
        ["applicant.legal_representative = 杨某", "applicant.uscc = 91320404716383481J"],
        Fields(Table([], "核对项 | 填报内容 | 是否属实", "法定代表人 | 杨某 | √ 无误", "统一社会信用代码 | 91320404716383481J | √ 无误")).Order());

    [Fact]
    public void A_row_across_the_table_does_not_end_a_column_of_running_numbers() => Assert.Equal(
        ["ip.trademarks_valid = 6", "budget.total = 1950000"],
        Fields(Table([], "指标名称 | 计量单位 | 代码 | 数值", "有效注册商标 | 件 | 211 | 6", "四、经费项 | < | < | <", "项目总投入 | 万元 | 301 | 195")));

    [Fact]
    public void Two_halves_of_a_table_each_have_their_running_numbers() => Assert.Equal(
        ["ip.patents_valid = 53", "staff.total = 645"],
        Fields(Table([], "栏次 | 期末指标 | 数量 | 栏次 | 期末指标 | 数量", "22 | 有效专利 | 53件 | 23 | 职工总数 | 645人")));

    [Fact]
    public void What_was_granted_last_year_is_not_what_is_in_force() => Assert.Equal(
        ["ip.inventions_valid = 55", "ip.utility_models_valid = 41", "ip.designs_valid = 3"],
        Fields(Table([], " | 发明专利 | 实用新型 | 外观设计", "有效量（件） | 55 | 41 | 3", "上年申请量（件） | 12 | 9 | 1", "上年授权量（件） | 8 | 7 | 1")));

    [Theory]
    [InlineData("成立日期", "2012.8.9", "applicant.established = 2012-08-09")]
    [InlineData("成立日期", "2002/03/15", "applicant.established = 2002-03-15")]
    [InlineData("项目结束日期", "2027年6月30日", "project.end = 2027-06-30")]
    public void A_date_beside_the_label_that_asks_for_it_heads_nothing(string label, string date, string figure) =>
        Assert.Contains(figure, Fields(Table([], $"{label} | {date}", "法定代表人 | 杨某")));
}
