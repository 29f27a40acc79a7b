using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// A label over several rows at the left, with labels over their values at its right.
public class SideBlockTests
{
    [Fact]
    public void Names_words_by_the_label_above_them_and_not_by_the_one_at_the_left_of_the_block() => Assert.Equal(
        ["applicant.legal_representative = 周启明", "contact.name = 林晓", "contact.email = linxiao@luhe.example", "contact.phone = 13911112222"],
        Fields(Table([],
            "法定代表人 | 姓名 | 职务 | 身份证号码",
            "^ | 周启明 | 董事长 | 110223197505061234",
            "联系人 | 姓名 | E-mail | 联系电话",
            "^ | 林晓 | linxiao@luhe.example | 13911112222")));

    [Fact]
    public void Takes_telephone_and_mail_of_a_list_of_persons_from_the_contacts_row() => Assert.Superset(
        new HashSet<string> { "contact.name = 魏启振", "contact.phone = 0519-83632147", "contact.email = zhuanli@qq.com" },
        FreePages.Fields(
            "角色 | 姓名 | 职务 | 联系电话 | 电子邮箱",
            "法定代表人 | 曹一 | 董事长 | 13834346965 | office@qq.com",
            "项目负责人 | 潘子 | 副总经理 | 13852565334 | tech01@qq.com",
            "联系人 | 魏启振 | 知识产权专员 | 0519-83632147 | zhuanli@qq.com").Where(f => f.StartsWith("contact.", StringComparison.Ordinal)).ToHashSet());

    [Fact]
    public void Heads_the_figures_below_although_an_empty_column_stands_between_the_labels() => Assert.Equal(
        ["ip.patents_valid = 35", "ip.inventions_valid = 12", "ip.utility_models_valid = 20", "ip.designs_valid = 3"],
        Fields(Table(["有效专利情况"],
            "自主知识产权 | 有效专利数 | 发明专利 | 实用新型 |  | 外观设计",
            "^ | 35 | 12 | 20 |  | 3")));

    [Fact]
    public void Leaves_pairs_alone_that_were_not_filled_in() => Assert.DoesNotContain(
        Fields(Table([],
            "职工总数 |  | 研发人员 | ",
            "有效专利数 | 35 | 发明专利 | 12")),
        f => f.StartsWith("staff.", StringComparison.Ordinal));

    [Fact]
    public void Takes_the_third_of_three_recent_years_for_one_year() => Assert.Equal(
        ["finance.sales_revenue 2022 = 24000000", "finance.sales_revenue 2021 = 16000000", "finance.sales_revenue 2020 = 6000000"],
        Fields(Table([],
            "年度 | 销售收入（万元）",
            "近1年 | 2,400",
            "近2年 | 1,600",
            "近3年 | 600")));

    [Fact]
    public void Takes_three_recent_years_alone_for_no_single_year() => Assert.DoesNotContain(
        Fields(Table([],
            "年度 | 销售收入（万元）",
            "上年度 | 2,400",
            "近3年 | 4,600")),
        f => f.Contains("2020", StringComparison.Ordinal));

    [Fact]
    public void Takes_a_figure_with_a_remark_for_no_heading_of_those_below_it() => Assert.Equal(
        ["ip.patents_valid = 58", "ip.pct_applications = 1", "ip.trademarks_valid = 15"],
        Fields(Table([],
            "知识产权 | 有效专利 | 58件（有权维持）",
            "^ | PCT专利申请 | 1件（已受理的国际申请）",
            "^ | 有效注册商标 | 15件")));
}
