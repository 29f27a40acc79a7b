using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

public class TableReaderTests
{
    [Fact]
    public void Reads_labels_and_values_side_by_side() => Assert.Equal(
        ["applicant.name = 常州某某有限公司", "applicant.legal_representative = 张三", "applicant.registered_capital = 50000000", "applicant.established = 2010-05-06"],
        Fields(Table([],
            "企业名称 | 常州某某有限公司 | 法定代表人 | 张三",
            "注册资本 | 5000万元 | 成立日期 | 2010年5月6日")));

    [Fact]
    public void Reads_years_as_columns() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000", "finance.rd_expense 2021 = 30000", "finance.rd_expense 2022 = 40000"],
        Fields(Table([],
            "指标 | 2021年 | 2022年",
            "销售收入（万元） | 100 | 200",
            "研发费用（万元） | 3 | 4")));

    [Fact]
    public void Reads_years_as_rows() => Assert.Equal(
        ["finance.sales_revenue 2021 = 100.0", "finance.rd_expense 2021 = 3.0", "finance.sales_revenue 2022 = 200.0", "finance.rd_expense 2022 = 4.0"],
        Fields(Table(["单位：元"],
            "年度 | 销售收入 | 研发费用",
            "2021年 | 100.0 | 3.0",
            "2022年 | 200.0 | 4.0")));

    [Fact]
    public void Reads_two_levels_of_headings() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000", "finance.rd_expense 2021 = 30000", "finance.rd_expense 2022 = 40000"],
        Fields(Table([],
            "项目 | 销售收入（万元） | < | 研发费用（万元） | <",
            "^ | 2021年 | 2022年 | 2021年 | 2022年",
            "金额 | 100 | 200 | 3 | 4")));

    [Fact]
    public void Reads_the_unit_from_a_column_of_its_own() => Assert.Equal(
        ["finance.sales_revenue 2022 = 20000", "staff.total 2022 = 120"],
        Fields(Table([],
            "指标名称 | 单位 | 2022年",
            "销售收入 | 元 | 20000",
            "职工总数 | 人 | 120")));

    [Fact]
    public void Reads_the_year_in_the_label() => Assert.Equal(
        ["finance.sales_revenue 2022 = 123456700.00"],
        Fields(Table([], "2022年销售收入 | 12,345.67万元")));

    [Fact]
    public void Reads_combined_cells() => Assert.Equal(
        ["staff.ip_managers = 7", "staff.ip_fulltime = 4", "staff.ip_parttime = 3", "project.start = 2023-07", "project.end = 2026-06"],
        Fields(Table([],
            "知识产权管理人员 | 7 | 专职/兼职 | 4/3",
            "起止年月 | 2023年7月至2026年6月 | < | <")));

    [Fact]
    public void Reads_parts_of_a_whole_under_their_heading() => Assert.Equal(
        ["ip.patents_valid = 117", "ip.inventions_valid = 34", "ip.utility_models_valid = 72", "ip.designs_valid = 11"],
        Fields(Table([],
            "有效专利 | 合计 | 发明 | 实用新型 | 外观设计",
            "^ | 117 | 34 | 72 | 11")));

    [Fact]
    public void Reads_a_section_of_pairs_below_a_section_of_years_without_its_years() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000", "staff.total = 120", "staff.rd = 30"],
        Fields(Table([],
            "经济指标（万元） | 2021年 | 2022年 | ",
            "销售收入 | 100 | 200 | ",
            "职工总数 | 120 | 研发人员 | 30")));

    [Fact]
    public void Takes_growth_and_notes_beside_a_figure_for_no_figure_of_the_field() => Assert.Equal(
        ["finance.sales_revenue 2022 = 2000000"],
        Fields(Table([],
            "项目 | 附注 | 2022年 | 同比增长",
            "销售收入（万元） | 28 | 200 | 5.0%")));

    [Fact]
    public void Takes_the_sub_item_of_a_figure_for_no_figure_of_the_field() => Assert.Equal(
        ["finance.sales_revenue 2022 = 2000000"],
        Fields(Table([],
            "项目 | 2022年",
            "销售收入（万元） | 200",
            "其中：主营业务收入 | 150",
            "新产品销售收入 | 50")));

    [Fact]
    public void Reads_nothing_for_a_place_left_blank() =>
        Assert.Empty(Fields(Table([], "曾用名 | | 注册资本 | ")));

    [Fact]
    public void Reads_shares_beside_their_amounts() => Assert.Equal(
        ["finance.rd_expense 2022 = 4000000", "finance.rd_share 2022 = 3.70"],
        Fields(Table([],
            "项目 | 2022年金额（万元） | 占销售收入比例（%）",
            "2022年研发费用 | 400 | 3.70")));
}
