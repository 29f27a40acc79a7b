using DocPipeline.Extraction.Figures;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// One ruled table with the firm at the left and its figures at the right of the same rows.
public class SideBySideTests
{
    [Fact]
    public void Reads_the_years_at_the_right_of_the_firm_s_data_as_a_table_of_their_own() => Assert.Equal(
        ["applicant.legal_representative = 丁某", "applicant.name = 江苏某某装备股份有限公司", "applicant.uscc = 91320402MA711850XA", "finance.rd_expense 2021 = 50061600.00", "finance.rd_expense 2022 = 62725600.00", "finance.sales_revenue 2021 = 1013392100.00", "finance.sales_revenue 2022 = 1157297400.00"],
        Read(
            "一、单位信息 | < | 二、经济指标（万元） | < | <",
            "企业名称 | 江苏某某装备股份有限公司 | 指标 | 2021年 | 2022年",
            "统一社会信用代码 | 91320402MA711850XA | 销售收入 | 101,339.21 | 115,729.74",
            "法定代表人 | 丁某 | 研发费用 | 5,006.16 | 6,272.56"));

    [Fact]
    public void Reads_blocks_without_headings_across_them_by_their_years() => Assert.Equal(
        ["applicant.legal_representative = 丁某", "applicant.name = 江苏某某装备股份有限公司", "applicant.uscc = 91320402MA711850XA", "finance.rd_expense 2021 = 5006.16", "finance.rd_expense 2022 = 6272.56", "finance.sales_revenue 2021 = 101339.21", "finance.sales_revenue 2022 = 115729.74"],
        Read(
            "企业名称 | 江苏某某装备股份有限公司 | 指标（元） | 2021年 | 2022年",
            "统一社会信用代码 | 91320402MA711850XA | 销售收入 | 101,339.21 | 115,729.74",
            "法定代表人 | 丁某 | 研发费用 | 5,006.16 | 6,272.56"));

    [Fact]
    public void Reads_the_years_at_the_left_as_well() => Assert.Equal(
        ["applicant.legal_representative = 丁某", "applicant.name = 江苏某某装备股份有限公司", "finance.rd_expense 2021 = 5006.16", "finance.rd_expense 2022 = 6272.56", "finance.sales_revenue 2021 = 101339.21", "finance.sales_revenue 2022 = 115729.74"],
        Read(
            "指标（元） | 2021年 | 2022年 | 企业名称 | 江苏某某装备股份有限公司",
            "销售收入 | 101,339.21 | 115,729.74 | 法定代表人 | 丁某",
            "研发费用 | 5,006.16 | 6,272.56 | 联系人 | "));

    [Fact]
    public void Reads_three_blocks_each_under_its_own_heading() => Assert.Equal(
        ["applicant.legal_representative = 丁某", "applicant.name = 江苏某某装备股份有限公司", "finance.rd_expense 2022 = 62725600.00", "finance.sales_revenue 2022 = 1157297400.00", "staff.rd = 146", "staff.total = 981"],
        Read(
            "一、单位信息 | < | 二、人员（人） | < | 三、2022年经济指标（万元） | <",
            "企业名称 | 江苏某某装备股份有限公司 | 职工总数 | 981 | 销售收入 | 115,729.74",
            "法定代表人 | 丁某 | 研发人员 | 146 | 研发费用 | 6,272.56"));

    [Fact]
    public void Ends_a_block_where_something_stands_across_its_edge() => Assert.Equal(
        ["applicant.address = 江苏省常州市某某路1号", "applicant.legal_representative = 丁某", "applicant.name = 江苏某某装备股份有限公司", "finance.rd_expense 2021 = 5006.16", "finance.rd_expense 2022 = 6272.56", "finance.sales_revenue 2021 = 101339.21", "finance.sales_revenue 2022 = 115729.74", "staff.rd = 146", "staff.total = 981"],
        Read(
            "企业名称 | 江苏某某装备股份有限公司 | 指标（元） | 2021年 | 2022年",
            "法定代表人 | 丁某 | 销售收入 | 101,339.21 | 115,729.74",
            "联系人 |  | 研发费用 | 5,006.16 | 6,272.56",
            "注册地址 | 江苏省常州市某某路1号 | < | < | <",
            "职工总数 | 981 | 研发人员 | 146 | < "));

    [Fact]
    public void Says_of_either_block_what_stands_across_the_table_above_them() => Assert.Contains(
        "finance.sales_revenue 2022 = 1157297400.00",
        Read(
            "申报表（金额单位：万元） | < | < | < | <",
            "企业名称 | 江苏某某装备股份有限公司 | 指标 | 2021年 | 2022年",
            "法定代表人 | 丁某 | 销售收入 | 101,339.21 | 115,729.74",
            "联系人 | 丁兰 | 研发费用 | 5,006.16 | 6,272.56"));

    [Fact]
    public void Keeps_figures_of_a_block_without_years_without_them() => Assert.DoesNotContain(
        Read(
            "企业名称 | 江苏某某装备股份有限公司 | 指标（元） | 本期 | 上期",
            "法定代表人 | 丁某 | 销售收入 | 101,339.21 | 115,729.74",
            "联系人 | 丁兰 | 研发费用 | 5,006.16 | 6,272.56"),
        f => f.StartsWith("finance.sales_revenue 20", StringComparison.Ordinal));

    [Theory]
    [InlineData("指标 | 2021年 | 2022年 | 2023年", "销售收入 | 1 | 2 | 3", "研发费用 | 4 | 5 | 6")]
    [InlineData("企业名称 | 某某公司 | 法定代表人 | 丁某", "联系人 | 丁兰 | 联系电话 | 0519-1", "职工总数 | 981 | 研发人员 | 146")]
    [InlineData("申报单位 | < | 合作单位 | <", "单位名称 | 甲公司 | 单位名称 | 乙大学", "法定代表人 | 丁某 | 法定代表人 | 王某")] // whose they are is another matter
    [InlineData("2021年 | < | 2022年 | <", "金额 | 占比 | 金额 | 占比", "1 | 2 | 3 | 4")]
    [InlineData("企业名称 | 某某公司 | 2021年 | 2022年", "销售收入 |  | 1 | 2", "研发费用 |  | 3 | 4")]
    [InlineData("指标 | 2021年 | 2022年 | 指标 | 2021年 | 2022年", "销售收入 | 1 | 2 | 研发费用 | 3 | 4", "利润总额 | 1 | 2 | 知识产权费用 | 3 | 4")]
    [InlineData("单位名称 | < | 统一社会信用代码 | <", "江苏某某装备股份有限公司 | < | 91320402MA711850XA | <", "法定代表人 | 成立日期 | 注册资本（万元） | 所属辖市区", "丁某 | 2002-09-17 | 6600 | 武进区", "职工总数 | 研发人员 | 职工人数 | 有效专利")]
    [InlineData("基本信息 | < | 备注 | <", "企业名称 | 某某公司 | 见附件1 | 已核", "法定代表人 | 丁某 | 见附件2 | 已核")]
    public void Leaves_tables_whole_that_hold_one_block(params string[] rows) => Assert.Single(SideBySide.Part(Table([], rows), Seeds.Tools));

    private static string[] Read(params string[] rows) => [.. SideBySide.Part(Table([], rows), Seeds.Tools).SelectMany(g => Fields(g)).Order(StringComparer.Ordinal)];
}
