using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// One table for everything the form asks: words among figures, units in a column or in the heading, departments summed up.
public class WholeTableTests
{
    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    public void Reads_words_in_a_table_of_figures_whose_unit_is_a_dash(string dash) => Assert.Equal(
        ["applicant.legal_representative = 林某海", "applicant.address = 江苏省溧阳市某某路377号", "contact.email = ip@example.cn", "finance.sales_revenue 2021 = 10000", "finance.sales_revenue 2022 = 20000"],
        Fields(Table([],
            "序号 | 类别 | 指标 | 单位 | 2021年 | 2022年",
            $"1 | 基本 | 法定代表人 | {dash} | 林某海 | <",
            $"2 | 基本 | 注册地址 | {dash} | 江苏省溧阳市某某路377号 | <",
            $"3 | 基本 | 邮箱 | {dash} | ip@example.cn | <",
            "4 | 财务 | 销售收入 | 万元 | 1 | 2")));

    [Fact]
    public void Reads_the_row_that_sums_up_the_departments() => Assert.Equal(
        ["staff.ip_fulltime = 4", "staff.ip_parttime = 3", "staff.ip_managers = 7"],
        Fields(Table(["三、知识产权管理队伍（人）"],
            "部门 | 专职 | 兼职 | 小计",
            "知识产权部 | 3 | 0 | 3",
            "研发中心 | 1 | 2 | 3",
            "法务部 | 0 | 1 | 1",
            "知识产权管理人员合计 | 4 | 3 | 7")));

    [Fact]
    public void Takes_the_unit_from_a_heading_that_names_it_in_brackets() => Assert.Equal(
        ["finance.sales_revenue 2022 = 674723500.0"],
        Fields(Table(["2 经济状况（金额：千元）"], "科目 | 2022年", "营业收入 | 674 723.5")));
}
