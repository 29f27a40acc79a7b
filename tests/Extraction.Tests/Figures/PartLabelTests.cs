using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// 其中：专职 and 兼职 say what they count only together with 知识产权管理人员 before or above them.
public class PartLabelTests
{
    [Fact]
    public void Go_on_with_the_label_above_them_where_pairs_stand_in_columns() => Assert.Equal(
        ["staff.ip_fulltime = 3", "staff.ip_managers = 5", "staff.ip_parttime = 2"],
        Staff(Table([],
            "有效实用新型专利 | 26 | 知识产权管理人员 | 5",
            "有效外观设计专利 | 0 | 其中：专职 | 3",
            "PCT专利申请 | 3 | 其中：兼职 | 2")));

    [Fact]
    public void Go_on_with_the_label_before_them_in_reading_order() => Assert.Equal(
        ["staff.ip_fulltime = 2", "staff.ip_managers = 6", "staff.ip_parttime = 4"],
        Staff(Table([],
            "邮箱 | ip@example.cn | 知识产权管理人员 | 6人",
            "其中专职 | 2人 | 其中兼职 | 4人")));

    [Fact]
    public void Go_on_with_the_last_label_above_them_that_counts_something() => Assert.Equal(
        ["staff.rd = 206", "staff.ip_managers = 6", "staff.ip_fulltime = 3", "staff.ip_parttime = 3"],
        FreePages.Fields("研发人员（人）：206", "知识产权管理人员（人）：6", "其中专职（人）：3 其中兼职（人）：3"));

    [Fact]
    public void Go_on_with_the_pair_at_the_beginning_of_their_row() => Assert.Equal(
        ["staff.ip_fulltime = 2", "staff.ip_managers = 6", "staff.ip_parttime = 4"],
        FreePages.Fields("知识产权管理人员：6人 | 专职：2人 | 兼职：4人").Order());

    [Fact]
    public void Count_what_they_name_and_not_the_whole_they_stand_behind() => Assert.Equal(
        ["staff.ip_fulltime = 2", "staff.ip_parttime = 3"],
        FreePages.Fields("知识产权管理人员：专职 2 人，兼职 3 人。").Order());

    [Theory]
    [InlineData("有效专利（件）：38")]
    [InlineData("联系电话：0519-86382259")]
    public void Go_on_with_no_label_further_up_than_the_last(string between) => Assert.DoesNotContain(
        FreePages.Fields("知识产权管理人员（人）：6", between, "其中专职（人）：3 其中兼职（人）：3"), f => f.StartsWith("staff.ip_fulltime", StringComparison.Ordinal));

    [Fact]
    public void Name_nothing_below_what_has_no_such_parts() => Assert.DoesNotContain(
        Staff(Table([],
            "有效专利 | 26 | 职工总数 | 500",
            "有效外观设计专利 | 0 | 其中：专职 | 3")),
        f => f.StartsWith("staff.ip", StringComparison.Ordinal));

    [Theory]
    [InlineData("专职3人，兼职4人")]
    [InlineData("专职：3人；兼职：4人")]
    [InlineData("专职3人//兼职4人")]
    public void Stand_together_behind_a_cell_that_only_announces_them(string parts) => Assert.Equal(
        ["staff.ip_fulltime = 3", "staff.ip_managers = 7", "staff.ip_parttime = 4"],
        [.. FreePages.Fields($"知识产权管理人员 | 7人 | 其中 | {parts}").Where(f => f.StartsWith("staff.ip", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    [Theory]
    [InlineData("人员构成", "staff.ip_fulltime = 3; staff.ip_managers = 7; staff.ip_parttime = 4")]
    [InlineData("备注", "staff.ip_managers = 7")]
    public void Stand_each_in_a_cell_of_its_own_behind_the_one_that_announces_them(string announcing, string found) => Assert.Equal(
        found,
        string.Join("; ", FreePages.Fields($"知识产权管理人员 | 7人 | {announcing} | 专职 3 人 | 兼职 4 人").Where(f => f.StartsWith("staff.ip", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("件 其中：专职", "人")]
    [InlineData("件 其中专职", "人")]
    public void Are_parted_from_the_unit_of_the_column_at_their_left(string close, string unit) => Assert.Equal(
        ["staff.ip_fulltime = 3", "staff.ip_managers = 5"],
        Staff(Table([],
            "类别 | 数量 | 单位 | 类别 | 数量 | 单位",
            $"有效实用新型专利 | 26 | 件 知识产权管理人员 | < | 5 | {unit}",
            $"有效外观设计专利 | 0 | {close} | ~ | 3 | {unit}")));

    [Fact]
    public void Are_parts_of_what_stands_before_the_heading_that_says_so_whatever_stands_behind_it() => Assert.Equal(
        ["ip.designs_valid = 2", "ip.inventions_valid = 58", "ip.patents_valid = 115", "ip.trademarks_valid = 6", "ip.utility_models_valid = 55"],
        Fields(Table([],
            "有效专利 | 其中 | < | < | 有效注册商标",
            "^ | 发明 | 实用新型 | 外观设计 | ^",
            "115 | 58 | 55 | 2 | 6")).Order(StringComparer.Ordinal));

    [Fact]
    public void Head_their_figures_beside_figures_that_fill_both_rows() => Assert.Equal(
        ["staff.ip_fulltime = 5", "staff.ip_managers = 8", "staff.ip_parttime = 3", "staff.rd = 317", "staff.total = 1467"],
        Fields(Table([],
            "职工总数 | 研发人员 | 知识产权管理人员 | < | <",
            "1467 | 317 | 总人数 | 专职 | 兼职",
            "^ | ^ | 8 | 5 | 3")).Order(StringComparer.Ordinal));

    [Fact]
    public void Stand_beside_a_column_of_those_granted_since_a_year() => Assert.Equal(
        ["ip.inventions_valid = 57", "ip.utility_models_valid = 36"],
        Fields(Table([],
            "类别 | 现有有效数 | 其中：2020年以来授权",
            "发明专利 | 57 | 22",
            "实用新型专利 | 36 | 18")).Order(StringComparer.Ordinal));

    private static string[] Staff(Extraction.Figures.Grid grid) => [.. Fields(grid).Where(f => f.StartsWith("staff.ip", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_unit_behind_a_comma_is_no_part_of_a_label() => Assert.Equal(
        ["staff.ip_managers = 7", "staff.ip_fulltime = 3", "staff.ip_parttime = 4"],
        FreePages.Fields("知识产权管理人员，人 | 7", "专职，人 | 3", "兼职，人 | 4"));

    [Theory]
    [InlineData("知识产权管理人员 | 8（专职4，兼职4） | 管理部门 | 法务部", "staff.ip_managers = 8; staff.ip_fulltime = 4; staff.ip_parttime = 4")]
    [InlineData("知识产权管理人员 | ８（专职４，兼职４） | 管理部门 | 法务部", "staff.ip_managers = 8; staff.ip_fulltime = 4; staff.ip_parttime = 4")]
    [InlineData("知识产权管理人员 | 6 | 其中：专职 兼职 | 专职3 兼职3", "staff.ip_managers = 6; staff.ip_fulltime = 3; staff.ip_parttime = 3")]
    [InlineData("管理制度 | 专职4，兼职4", "")]
    public void Parts_need_no_unit_where_their_label_counts_people(string row, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields(row)));

    [Fact]
    public void A_year_named_in_a_cell_is_kept_whatever_label_stands_beside_it() => Assert.Equal(
        ["finance.ip_expense 2021 = 1312400.00", "finance.ip_expense 2022 = 1058300.00"],
        FreePages.Fields("序号 | 申报条件 | 企业实际情况 | 证明材料", "8 | 保障知识产权经费投入 | 2021年知识产权费用131.24万元；//2022年知识产权费用105.83万元； | 见附件10"));

    [Theory]
    [InlineData("填写示例", "如：××股份有限公司", "如：否", "如：50,000.00")]
    [InlineData("填写要求", "文本，与营业执照一致", "下拉", "数值，万元，两位小数")]
    public void A_column_of_examples_or_demands_hides_no_label(string heading, string name, string flag, string amount) => Assert.Equal(
        ["applicant.name = 江苏可为体外诊断股份有限公司", "consortium.is_joint = false", "finance.sales_revenue 2022 = 664018700.00"],
        FreePages.Fields($"项 目 | {heading} | 填报内容", $"单位名称 | {name} | 江苏可为体外诊断股份有限公司", $"是否联合申报 | {flag} | 否", $"2022年销售收入（万元） | {amount} | 66,401.87"));

    [Fact]
    public void A_label_below_a_column_of_demands_is_one() => Assert.Contains(
        "applicant.address = 常州市武进区某某路1号",
        FreePages.Fields("项 目 | 内 容 | 填报要求 | ", "法定代表人 | 李建春 | 与执照一致 | ", "联系人 | 许梅 | 注册地址 | 常州市武进区某某路1号"));

    [Fact]
    public void A_cell_with_a_label_of_its_own_counts_nothing_for_another() => Assert.DoesNotContain(
        FreePages.Fields("职工总数 | 研发人员", "联系人 曾立然 | 联系电话 0519-85680270"), f => f.StartsWith("staff.", StringComparison.Ordinal));
}
