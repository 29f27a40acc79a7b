using DocPipeline.Extraction.Figures;
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
    public void Reads_the_years_of_one_cell_each_by_itself() => Assert.Equal(
        ["finance.ip_expense 2021 = 2109600.00", "finance.ip_expense 2022 = 3945300.00"],
        Fields(Table([], "知识产权支出（万元） | 2021年：210.96；2022年：394.53")));

    [Fact]
    public void Reads_no_figure_where_several_stand_under_the_same_labels() => Assert.DoesNotContain(
        Fields(Table(["利润表 2022年度"],
            "一、营业收入 | 66,938,999.64 | 59,575,701.14",
            "三、利润总额 | 4,697,984.64 | 4,698,014.14")),
        f => f.StartsWith("finance", StringComparison.Ordinal));

    [Fact]
    public void Reads_a_label_that_says_the_same_again_in_English() => Assert.Equal(
        ["applicant.name = 常州某某有限公司", "staff.total = 405"],
        Fields(Table([],
            "申报单位 Applicant | 常州某某有限公司",
            "企业员工总数 Employees | 405人")));

    [Fact]
    public void Knows_the_moment_beside_a_figure_from_the_label_it_stands_for() => Assert.Equal(
        ["staff.total = 1215", "budget.total = 3180000.00"],
        Fields(Table([],
            "指标名称 | 年度 | 单位 | 数值",
            "企业员工总数 | 申报时 | 人 | 1215",
            "项目总投入 | 实施期 | 万元 | 318.00")));

    [Fact]
    public void Takes_the_unit_from_a_caption_in_the_table_s_own_first_row() => Assert.Equal(
        ["finance.sales_revenue 2022 = 66938999.64"],
        Fields(Table([],
            "企业名称：常州某某有限公司 | 金额单位：元",
            "项目 | 2022年度",
            "营业收入 | 66,938,999.64")).Where(f => f.StartsWith("finance", StringComparison.Ordinal)));

    [Fact]
    public void Takes_the_sum_below_a_column_that_names_its_field_for_no_budget() => Assert.DoesNotContain(
        Fields(Table(["经费情况"],
            "年度 | 研发经费支出（万元） | 利税合计（万元）",
            "2021 | 3670.66 | 9056.03",
            "2022 | 4868.35 | 11163.76",
            "合计 | 8539.01 | 20219.79")),
        f => f.StartsWith("budget", StringComparison.Ordinal));

    [Theory]
    [InlineData("专职（人）", "兼职（人）")]
    [InlineData("其中：专职（人）", "其中：兼职（人）")]
    public void Reads_parts_in_the_row_below_the_whole_they_go_on_with(string full, string part) => Assert.Equal(
        ["staff.total = 622", "staff.rd = 93", "staff.ip_managers = 6", "staff.ip_fulltime = 4", "staff.ip_parttime = 2"],
        Fields(Table([],
            "职工总数（人） | 622 | 研发人员（人） | 93 | 知识产权管理人员（人） | 6",
            $"{full} | 4 | {part} | 2 | < | <")));

    [Fact]
    public void Takes_nobody_s_name_from_a_table_about_several() => Assert.DoesNotContain(
        Fields(Table([],
            "单位名称 | 2021年销售收入（万元） | 2022年销售收入（万元）",
            "申报单位 | 16159.14 | 16967.10",
            "江苏某某检测技术有限公司 | 5431.75 | 5098.61")),
        f => f.StartsWith("applicant", StringComparison.Ordinal));

    [Fact]
    public void Takes_the_name_from_a_table_about_one() => Assert.Contains(
        "applicant.name = 常州某某有限公司",
        Fields(Table([],
            "单位名称 | 职工总数（人） | 研发人员（人）",
            "常州某某有限公司 | 622 | 93")));

    [Fact]
    public void Heads_nothing_with_the_name_of_a_company() => Assert.Equal(
        ["applicant.name", "applicant.uscc"],
        new TableReader(Seeds.Tools, null).Read(Table([],
            "企业中文全称 Applicant | 常州市某某汽车零部件制造有限公司 | < | <",
            "18位社会信用代码 Code | 91320411MAL6MF4043 | 密级 | 公开")).Where(r => r is { Field: not null, Labels.Length: 1 }).Select(r => r.Field!.Id.Name));

    [Theory]
    [InlineData("指标（元）", "finance.sales_revenue 2022 = 200")]
    [InlineData("指标（千元）", "finance.sales_revenue 2022 = 200000")]
    [InlineData("指标", "finance.sales_revenue 2022 = 2000000")]
    public void Takes_the_unit_over_the_labels_for_all_of_them(string corner, string figure) => Assert.Equal(
        [figure],
        Fields(Table([], $"{corner} | 2022年", "销售收入 | 200")));

    [Fact]
    public void Takes_the_last_line_of_a_heading_for_its_unit() => Assert.Equal(
        ["finance.sales_revenue 2022 = 200.00"],
        Fields(Table([], "项目 | 2022年//元", "销售收入 | 200.00")));

    [Fact]
    public void Reads_a_year_beside_every_value() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000"],
        Fields(Table([], "销售收入（万元） | 2021年 | 100 | 2022年 | 200")));

    [Fact]
    public void Reads_the_year_of_a_band_across_the_table() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.rd_expense 2021 = 30000", "finance.sales_revenue 2022 = 2000000", "finance.rd_expense 2022 = 40000"],
        Fields(Table([],
            "2021年度（单位：万元） | < | < | <",
            "销售收入 | 100 | 研发费用 | 3",
            "2022年度（单位：万元） | < | < | <",
            "销售收入 | 200 | 研发费用 | 4")));

    [Fact]
    public void Takes_no_remark_at_the_end_of_a_row_for_a_label() => Assert.Equal(
        ["finance.sales_revenue 2021 = 100", "finance.sales_revenue 2022 = 200"],
        Fields(Table([],
            "项目 | 2021年（元） | 2022年（元） | 填报说明",
            "销售收入 | 100 | 200 | 利润表“营业收入”")));

    [Fact]
    public void Takes_the_words_beside_an_unknown_label_for_its_value_and_for_no_heading() => Assert.Contains(
        "applicant.district = 溧阳市",
        Fields(Table([],
            "企业名称 | 常州某某有限公司",
            "法定代表人 | 张三",
            "联系人 | 李四",
            "某某栏 | 江苏省常州市某某路1号",
            "所属辖市区 | 溧阳市")));

    [Fact]
    public void Reads_the_parts_named_in_one_label() => Assert.Equal(
        ["ip.patents_valid = 109", "ip.inventions_valid = 26", "ip.utility_models_valid = 73", "ip.designs_valid = 10"],
        Fields(Table([], "有效专利总数 | 109件 | 其中：发明/实用新型/外观设计 | 26-73-10")).Select(f => f));

    [Fact]
    public void Takes_the_sum_of_a_row_of_parts() => Assert.Equal(
        ["staff.total = 723", "staff.rd = 115"],
        Fields(Table([],
            "人员类别 | 博士 | 硕士 | 合计（人）",
            "企业员工总人数 | 14 | 86 | 723",
            "研发人员 | 2 | 13 | 115")));

    [Fact]
    public void Takes_the_sum_of_a_column_of_parts() => Assert.Equal(
        ["budget.city_grant = 500000.00", "budget.self_raised = 2850000.00"],
        Fields(Table(["经费预算"],
            "支出科目 | 市级资金（万元） | 自筹资金（万元）",
            "设备购置费 | 15.00 | 85.50",
            "培训费 | 35.00 | 199.50",
            "合 计 | 50.00 | 285.00")));

    [Fact]
    public void Takes_the_same_amount_twice_for_no_parts() => Assert.Equal(
        ["budget.city_grant = 430000", "budget.city_grant = 430000.00"],
        Fields(Table([],
            "经费来源 | 人民币（大写） | 小写（万元）",
            "申请市级资金 | 肆拾叁万元整 | 43.00")));

    [Fact]
    public void Takes_no_part_where_no_sum_is_printed() => Assert.Empty(
        Fields(Table([],
            "人员类别 | 博士 | 硕士",
            "企业员工总人数 | 14 | 86")));

    [Fact]
    public void Takes_patents_in_force_not_those_applied_for_or_granted() => Assert.Equal(
        ["ip.inventions_valid = 18", "ip.utility_models_valid = 20"],
        Fields(Table(["知识产权情况"],
            "类 别 | 发明专利 | 实用新型专利",
            "申请受理数（件） | 71 | 50",
            "授权数（件） | 28 | 29",
            "有效数（件） | 18 | 20")));

    [Fact]
    public void Takes_the_applicants_own_row_not_its_subsidiaries() => Assert.Equal(
        ["ip.patents_valid = 118"],
        Fields(Table([],
            "单位 | 有效专利（件）",
            "申报单位 | 118",
            "子公司 | 23",
            "合计 | 141")).Where(f => f.StartsWith("ip", StringComparison.Ordinal)));

    [Fact]
    public void Names_nothing_by_the_number_of_a_note() => Assert.Equal(
        ["finance.rd_expense 2022 = 5.00", "finance.rd_expense 2021 = 4.00"],
        Fields(Table(["单位：元"],
            "项目 | 行次 | 附注 | 2022年度 | 2021年度",
            "营业成本 | 6 | 五、26 | 9.00 | 8.00",
            "研发费用 | 7 | 注释二十九 | 5.00 | 4.00")));

    [Fact]
    public void Sums_up_what_the_corner_names_in_the_applicants_row_alone() => Assert.Equal(
        ["ip.inventions_valid = 72", "ip.utility_models_valid = 41", "ip.patents_valid = 113"],
        Fields(Table([],
            "有效专利 | 发明专利 | 实用新型 | 合计",
            "本单位（件） | 72 | 41 | 113",
            "全资及控股子公司（件） | 7 | 20 | 27")));

    [Fact]
    public void Reads_two_tables_set_side_by_side() => Assert.Equal(
        ["finance.sales_revenue 2021 = 1000000", "finance.sales_revenue 2022 = 2000000", "finance.profit_total 2021 = 30000", "finance.profit_total 2022 = 40000"],
        Fields(Table([],
            "指标（万元） | 2021 | 2022 | 指标（万元） | 2021 | 2022",
            "销售收入 | 100 | 200 | 利润总额 | 3 | 4")));

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
            "其中：新产品销售收入 | 150",
            "高新技术产品收入 | 50")));

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
