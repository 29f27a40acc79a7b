using DocPipeline.Extraction.Figures;
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

    [Fact]
    public void Ends_headings_with_the_row_of_figures_below_them() => Assert.Equal(
        ["ip.patents_valid = 64", "ip.inventions_valid = 22", "ip.utility_models_valid = 42", "ip.trademarks_valid = 6"],
        Fields(Table([],
            "知识产权 | 有效专利 | 发明 | 实用新型",
            "^ | 64件 | 22件 | 42件",
            "^ | 有效商标 | 6件 | ")));

    [Theory]
    [InlineData("驰名商标 | 无")]
    [InlineData("著名商标 | /")]
    public void Takes_nothing_for_the_answer_to_a_heading_that_has_had_its_row(string pair) => Assert.DoesNotContain(
        new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table([],
            "人员 | 职工总数 | 研发人员 | 知识产权管理人员",
            "^ | 1017人 | 188人 | 6人",
            $"商标 | 有效注册商标 | 10件 | {pair.Split('|')[0]}",
            $"其他 | 有效注册商标 | 10件 | {pair.Split('|')[1]}")),
        r => r is { Field.Id.Name: "staff.ip_managers", Value: null });

    [Fact]
    public void Takes_no_year_of_the_table_above_for_pairs_below_it() => Assert.Contains(
        "staff.rd = 79",
        Fields(Table([],
            "财务 | 科目 | 单位 | 2021 | 2022 | 2023",
            "^ | 销售收入 | 亿元 | 5.03 | 5.57 | 5.82",
            "^ | 研发费用 | 万元 | 2104.80 | 3121.23 | 3312.61",
            "人员 | 职工总数 | 570人 | 研发人员 | 79人 | <")));

    [Fact]
    public void Gives_each_part_of_a_label_its_own_cell() => Assert.Equal(
        ["staff.ip_managers = 5", "staff.ip_fulltime = 2", "staff.ip_parttime = 3"],
        Fields(Table([], "知识产权管理人员 | 5人 | 专职/兼职 | 2人 | 3人")));

    [Fact]
    public void Gives_no_part_of_a_label_a_cell_where_there_are_more_or_fewer() => Assert.DoesNotContain(
        Fields(Table([], "知识产权管理人员 | 5人 | 专职/兼职 | 2人 | 3人 | 4人")),
        f => f.StartsWith("staff.ip_full", StringComparison.Ordinal) || f.StartsWith("staff.ip_part", StringComparison.Ordinal));

    [Fact]
    public void Reads_short_labels_below_the_head_of_their_group() => Assert.Equal(
        ["applicant.name = 常州某某有限公司", "applicant.legal_representative = 杜某", "applicant.address = 江苏省常州市某某路71号", "applicant.industry = 机器人", "applicant.established = 2010-07-01", "project.name = 激光焊接项目", "project.start = 2024-07", "project.end = 2026-06"],
        Fields(Table([],
            "企业信息 | 名称 | 常州某某有限公司 | 法人 | 杜某",
            "^ | 地址 | 江苏省常州市某某路71号 | 产业 | 机器人",
            "^ | 成立 | 2010.07.01 | 单位性质 | 民营",
            "项目 | 名称 | 激光焊接项目 | 期限 | 2024年7月起，至2026年6月止")));

    [Theory]
    [InlineData("叶某（15900000000）", "contact.name = 叶某", "contact.phone = 15900000000")]
    [InlineData("叶某 0519-81234567", "contact.name = 叶某", "contact.phone = 0519-81234567")]
    public void Reads_how_to_reach_whom_it_names(string value, string name, string phone) => Assert.Equal(
        [name, phone],
        Fields(Table([], $"联系人 | {value} | 邮箱 | ip@example.cn")).Where(f => f.StartsWith("contact.name", StringComparison.Ordinal) || f.StartsWith("contact.phone", StringComparison.Ordinal)));

    [Fact]
    public void Takes_the_year_at_the_head_of_a_row_for_every_cell_of_pairs_in_it() => Assert.Equal(
        ["finance.profit_total 2021 = 2000000", "finance.rd_expense 2021 = 100000", "finance.sales_revenue 2021 = 1000000", "finance.tax_paid 2021 = 3000000"],
        [.. FreePages.Fields("2021年 | 销售收入：100万元//研发费用：10万元 | 利润总额：200万元//上缴税金：300万元").Distinct().Order(StringComparer.Ordinal)]);

    [Fact]
    public void Reads_two_tables_set_side_by_side_each_below_its_own_headings()
    {
        var fields = Fields(Table([],
            "类别 | 编制数（人） | 实有数（人） | 类别 | 2022年度目标（件） | 现有有效（件）",
            "职工总数 | 673 | 633 | 有效专利 | 98 | 113",
            "研发人员 | 118 | 106 | 发明专利 | 50 | 54",
            "其中：专职 | 4 | 3 | 外观设计专利 | 2 | 3"));

        Assert.Superset(new HashSet<string> { "staff.total = 633", "ip.patents_valid = 113", "staff.rd = 106", "ip.inventions_valid = 54", "ip.designs_valid = 3" }, fields.ToHashSet());
        Assert.DoesNotContain(fields, f => f.StartsWith("staff.", StringComparison.Ordinal) && (f.EndsWith(" 673", StringComparison.Ordinal) || f.EndsWith(" 118", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("101 单位名称 | 常州某某公司 | 102 法定代表人 | 孙某", "103 所属辖市区 | 天宁区 | 104 职工总数 | 55", "applicant.district = 天宁区; applicant.legal_representative = 孙某; applicant.name = 常州某某公司; staff.total = 55")]
    [InlineData("101 单位名称 常州某某公司 | 102 法定代表人 孙某", "103 所属辖市区 天宁区 | 104 联合申报 □ 1是 ☑ 2否", "applicant.district = 天宁区; applicant.legal_representative = 孙某; applicant.name = 常州某某公司; consortium.is_joint = false")]
    public void Reads_labels_behind_codes_that_count_up(string first, string second, string found) => Assert.Equal(
        found, string.Join("; ", FreePages.Fields(first, second).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("101 单位名称 | 102 法定代表人 | 103 职工总数", "单位名称 | 法定代表人 | 职工总数")]
    [InlineData("227 职工总数 | 156 研发人员 | 138 有效专利", "227 职工总数 | 156 研发人员 | 138 有效专利")]
    [InlineData("101 单位名称 | 102 法定代表人", "101 单位名称 | 102 法定代表人")]
    [InlineData("114 单项冠军 □ 1是 ☑ 2否 | 115 小巨人 □ 1是 ☑ 2否 | 116 联合申报 □ 1是 ☑ 2否", "114 单项冠军 □ 1是 ☑ 2否 | 115 小巨人 □ 1是 ☑ 2否 | 116 联合申报 □ 1是 ☑ 2否")]
    public void Strips_codes_that_count_up_from_labels_alone(string row, string stripped) => Assert.Equal(
        stripped, string.Join(" | ", LineCodes.Strip(Table([], row)).Cells.Select(c => c.Text)));

    [Fact]
    public void Reads_an_export_of_a_row_a_field() => Assert.Equal(
        ["applicant.name = 江苏某某股份有限公司", "applicant.registered_capital = 138000000", "finance.sales_revenue 2022 = 1319832500.00", "finance.sales_revenue 2021 = 1155777900.00"],
        Fields(Table([],
            "行号 | 字段名称 | 所属年度 | 填报值 | 单位 | 最后修改",
            "申报主体 | < | < | < | < | <",
            "1 | 单位名称 | — | 江苏某某股份有限公司 | — | 06-08 09:18",
            "2 | 注册资本 | — | 13800 | 万元 | 06-05 12:37",
            "财务数据 | < | < | < | < | <",
            "3 | 销售收入 | 2022 | 131983.25 | 万元 | 06-05 12:37",
            "4 | 销售收入 | 2021 | 115577.79 | 万元 | 06-05 12:37")));

    [Fact]
    public void Reads_a_value_behind_its_label_though_the_column_was_headed_as_remarks_further_up() => Assert.Contains(
        "project.leader = 蔡某",
        Fields(Table([],
            "有效专利（件） | 发明专利（件） | 实用新型专利（件） | 备注",
            "43 | 17 | 25 | ",
            "项目名称 | 某某推进项目 | 项目负责人 | 蔡某")));

    [Theory]
    [InlineData("本企业 | 4.50% | 5.59% | 3.86%", "finance.rd_share 2021 = 4.50; finance.rd_share 2022 = 5.59")]
    [InlineData("同行企业 | 4.50% | 5.59% | 3.86%", "")]
    public void Takes_what_the_corner_names_for_the_row_of_the_applicant(string row, string found) => Assert.Equal(
        found, string.Join("; ", FreePages.Fields("研发费用占销售收入比例 | 2021年 | 2022年 | 行业均值（2022年）", row)));

    [Theory]
    [InlineData("知识产权管理人员 | 6人 | 专职、兼职 | 专职4人 | 兼职2人", "staff.ip_fulltime = 4; staff.ip_managers = 6; staff.ip_parttime = 2")]
    [InlineData("知识产权管理人员 | 6人 | 专职4人 | 兼职2人", "staff.ip_fulltime = 4; staff.ip_managers = 6; staff.ip_parttime = 2")]
    [InlineData("保安人员 | 6人 | 专职4人 | 兼职2人", "")]
    [InlineData("知识产权管理人员 | 6人 | 职称 | 专职4人 | 兼职2人", "staff.ip_managers = 6")]
    public void Reads_parts_each_in_a_cell_with_its_figure_behind_the_whole(string row, string found) => Assert.Equal(
        found,
        string.Join("; ", FreePages.Fields(row).Where(f => f.StartsWith("staff.ip", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("共6人：专职3人，兼职3人")]
    [InlineData("6人，其中专职3人、兼职3人")]
    public void Reads_parts_below_the_label_of_the_whole(string parts) => Assert.Equal(
        ["staff.ip_fulltime = 3", "staff.ip_managers = 6", "staff.ip_parttime = 3"],
        [.. FreePages.Fields("职工总数 | 研发人员 | 知识产权管理人员", $"1017人 | 188人 | {parts}").Where(f => f.StartsWith("staff.ip", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)]);

    [Fact]
    public void Reads_words_below_a_label_where_another_row_only_runs_across() => Assert.Contains(
        "applicant.district = 溧阳市",
        Fields(Table([],
            "统一社会信用代码 | 成立日期 | 所属辖市区 | 所属产业",
            "91320413MA1225152J | 2003-05-09 | 溧阳市 | 高端装备",
            "注册地址 | 江苏省溧阳市某某路28号 | < | <")));

    [Theory]
    [InlineData("外观设计授权", "1 | 1 | 1 | 8", "ip.designs_valid = 8")]
    [InlineData("发明专利授权数", "5 | 6 | 8 | 55", "ip.inventions_valid = 55")]
    public void Takes_patents_in_force_not_those_granted_in_a_year(string label, string figures, string found) => Assert.Equal(
        [found],
        Fields(Table(["知识产权"], "项目 | 2020年 | 2021年 | 2022年 | 累计有效", $"{label} | {figures}")));

    [Fact]
    public void Goes_on_with_no_single_heading_where_a_label_says_nothing_by_itself() => Assert.DoesNotContain(
        Fields(Table(["企业人员结构"], "类别 | 研发人员 | 管理人员 | 生产人员 | 合计", "人数 | 80 | 40 | 380 | 500")),
        f => f is "staff.rd = 500" or "staff.ip_managers = 40");
}
