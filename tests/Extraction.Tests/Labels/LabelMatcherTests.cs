using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Tests.Labels;

public class LabelMatcherTests
{
    [Theory]
    [InlineData("研发强度（研发费用/营业收入）", "finance.rd_share 2023 = 5.98")]
    [InlineData("研发强度（研发人员/职工总数）", "")]
    public void Brackets_may_say_how_a_share_is_reckoned_and_not_that_it_is_another(string heading, string found) =>
        Assert.Equal(found, string.Join("; ", Printed.Fields(Printed.Table([], $"年份 | {heading}", "2023 | 5.98%"))));

    private static readonly LabelMatcher Matcher = Seeds.Tools.Labels;

    [Theory]
    [InlineData("企业名称", "applicant.name")]
    [InlineData("企 业 名 称", "applicant.name")]
    [InlineData("1.1 企业名称：", "applicant.name")]
    [InlineData("销售收入（万元）", "finance.sales_revenue")]
    [InlineData("2022年销售收入", "finance.sales_revenue")]
    [InlineData("一、营业收入", "finance.sales_revenue")]
    [InlineData("其中：研发人员（人）", "staff.rd")]
    [InlineData("职⼯总数", "staff.total")]
    [InlineData("销售收入¹", "finance.sales_revenue")]
    [InlineData("└ 研发人员（人）", "staff.rd")]
    [InlineData("4法定代表人", "applicant.legal_representative")]
    [InlineData("销售收入，万元", "finance.sales_revenue")]
    [InlineData("E－mail", "contact.email")]
    [InlineData("有效专利数量（件，截至申报日）", "ip.patents_valid")]
    [InlineData("是否近三年获得过国家、省科学技术奖或中国专利奖", "award.within_three_years")]
    public void Knows_a_label_however_it_is_printed(string label, string field) => Assert.Equal([field], Fields(label));

    [Theory]
    [InlineData("主营业务利润")]
    [InlineData("新产品销售收入")]
    [InlineData("高新技术产品收入")]
    [InlineData("销售收入增长率")]
    [InlineData("人均销售收入")]
    [InlineData("研发人员占比")]
    [InlineData("专利")]
    public void Takes_no_label_for_one_that_only_resembles_it(string label) => Assert.Empty(Fields(label));

    [Theory]
    [InlineData("发明", "有效专利", "ip.inventions_valid")]
    [InlineData("合计", "有效专利", "ip.patents_valid")]
    [InlineData("专职", "知识产权管理人员", "staff.ip_fulltime")]
    [InlineData("占比", "研发费用", "finance.rd_share")]
    [InlineData("占研发费用比例", "知识产权费用", "finance.ip_share")]
    [InlineData("姓名", "联系人", "contact.name")]
    [InlineData("姓名", "法定代表人", "applicant.legal_representative")]
    public void Understands_a_short_label_by_its_heading(string label, string heading, string field) =>
        Assert.Equal([field], Fields(label, heading));

    [Theory]
    [InlineData("发明", "近三年专利申请量")]
    [InlineData("发明专利", "新增专利")]
    [InlineData("合计", "负债")]
    public void Understands_nothing_where_the_heading_speaks_of_something_else(string label, string heading) =>
        Assert.Empty(Fields(label, heading));

    [Theory]
    [InlineData("专职/兼职", "知识产权管理人员")]
    [InlineData("知识产权管理人员（专职/兼职）", "")]
    public void Takes_a_combined_label_apart(string label, string heading) =>
        Assert.Equal(["staff.ip_fulltime", "staff.ip_parttime"], Fields(label, heading));

    [Theory]
    [InlineData("研发费用（占销售收入比例）", "finance.rd_expense finance.rd_share")]
    [InlineData("知识产权费用（占研发费用比例）", "finance.ip_expense finance.ip_share")]
    [InlineData("研发费用及占销售收入比例", "finance.rd_expense finance.rd_share")]
    [InlineData("研发费用占销售收入比例", "finance.rd_share")]
    public void Takes_apart_an_amount_and_what_it_is_a_share_of(string label, string fields) => Assert.Equal(fields.Split(' '), Fields(label));

    [Theory]
    [InlineData("其他配套技术")]
    [InlineData("配套产品")]
    [InlineData("配套件")]
    public void Takes_no_part_of_a_product_for_money_of_the_district(string label) => Assert.Empty(Fields(label));

    [Theory]
    [InlineData("联系人/电话", "contact.name contact.phone")]
    [InlineData("所属辖市区/技术领域", "applicant.district applicant.industry")]
    [InlineData("联系人及联系电话", "contact.name contact.phone")]
    [InlineData("手机号码/座机", "contact.phone")]
    public void Takes_apart_what_is_asked_at_once(string label, string fields) => Assert.Equal(fields.Split(' '), Fields(label));

    [Theory]
    [InlineData("研发费用／营业收入", "finance.rd_share")]
    [InlineData("知识产权费用／研发费用", "finance.ip_share")]
    public void Takes_one_amount_by_another_for_their_share(string label, string field) => Assert.Equal([field], Fields(label));

    [Theory]
    [InlineData("知识产权管理人员花名册与社保证明")]
    [InlineData("有效发明专利证书")]
    public void Takes_the_name_of_a_paper_for_no_count(string label) => Assert.Empty(Fields(label));

    [Fact]
    public void Takes_it_for_the_question_whether_one_has_it_all_the_same() =>
        Assert.Equal(["qualification.little_giant"], Fields("是否持有国家专精特新“小巨人”企业证书"));

    [Theory]
    [InlineData("成立日期", "高价值专利培育示范中心申报工作簿", "applicant.established")]
    [InlineData("成立日期", "2023年度高价值专利培育示范中心申报数据页", "applicant.established")]
    public void Hears_nothing_of_patents_in_the_name_of_the_programme(string label, string heading, string field) =>
        Assert.Equal([field], FigureExtractor.ToolsOf(Seeds.Hvp).Labels.Match(label, [heading])?.Fields.Select(f => f.Id.Name));

    [Fact]
    public void Says_when_a_wording_is_not_in_the_dictionary()
    {
        Assert.True(Matcher.Match("研发费用", [])!.IsListed);
        Assert.False(Matcher.Match("企业研发费用总额", [])!.IsListed);
    }

    [Theory]
    [InlineData("利税总额（06+07）", "finance.profit_tax_total")]
    [InlineData("研发费用占比（03÷01）", "finance.rd_share")]
    [InlineData("有效专利合计（12+13+14）", "ip.patents_valid")]
    [InlineData("知识产权管理人员（21+22）", "staff.ip_managers")]
    public void Hears_nothing_of_the_sum_in_brackets_that_says_how_a_line_is_made_up(string label, string field) => Assert.Equal([field], Fields(label));

    [Theory]
    [InlineData("有效专利（发明）")]
    [InlineData("有效专利（外观设计）")]
    public void Hears_words_in_brackets(string label) => Assert.DoesNotContain("ip.patents_valid", Fields(label));

    [Theory]
    [InlineData("受理号（区局填写）：", "ip.inventions_valid")]
    [InlineData("受理部门", "ip.inventions_valid")]
    [InlineData("专利受理数", null)]
    [InlineData("近三年专利申请受理情况", null)]
    public void Takes_patents_away_where_a_heading_speaks_of_those_accepted_not_where_it_only_numbers_the_form(string heading, string? field) =>
        Assert.Equal(field is null ? [] : [field], Fields("发明", "有效专利拥有量（件）", heading));

[Theory]
    [InlineData("流动资产总额")]
    [InlineData("职工工资总额")]
    [InlineData("知识产权管理人员占比")]
    [InlineData("当年专利授权数")]
    [InlineData("近三年专利授权数")]
    [InlineData("有效专利转让数")]
    [InlineData("项目负责人职务")]
    [InlineData("其他销售收入（销售收入）")] // a part
    [InlineData("国内销售收入合计（销售收入）")]
    public void Takes_no_label_for_the_larger_thing_it_is_a_part_or_a_side_of(string label) => Assert.Empty(Fields(label));

    [Theory]
    [InlineData("企业配套", "budget.self_raised")]
    [InlineData("溧阳市配套资金", "budget.district_match")]
    [InlineData("联系人座机", "contact.phone")]
    [InlineData("全职知识产权管理人数", "staff.ip_fulltime")]
    [InlineData("建设主体", "applicant.name")]
    [InlineData("起讫年月", "project.start project.end")]
    [InlineData("项目实施时间", "project.start project.end")]
    [InlineData("研发费用/营收", "finance.rd_share")]
    [InlineData("主营及其他销售收入合计（销售收入）", "finance.sales_revenue")]
    public void Knows_the_wordings_of_other_forms(string label, string fields) => Assert.Equal(fields.Split(' '), Fields(label));

    private static string[] Fields(string label, params string[] around) =>
        [.. Matcher.Match(label, around)?.Fields.Select(f => f.Id.Name) ?? []];
}
