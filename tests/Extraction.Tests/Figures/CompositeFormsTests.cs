namespace DocPipeline.Extraction.Tests.Figures;

// Places that hold more than a label or a value: codes, units, conditions and second pairs beside them.
public class CompositeFormsTests
{
    [Fact]
    public void A_card_may_have_the_number_of_its_question_before_its_label() => Assert.Equal(
        ["ip.patents_valid = 63", "staff.ip_managers = 7", "ip.pct_national_phase = 2"],
        FreePages.Fields("23 有效专利//63件 | 24 知识产权管理人员//7人 | 25 PCT申请（已进入国家阶段）//2件").OrderBy(f => f.Length > 22));

    [Theory]
    [InlineData("1 市级资金 | 50", "2 辖市区配套 | 60", "3 自筹 | 240", "budget.city_grant = 500000; budget.district_match = 600000; budget.self_raised = 2400000")]
    [InlineData("1 市级资金 | 50", "5 辖市区配套 | 60", "9 自筹 | 240", "")]
    public void Sources_of_money_may_be_numbered(string first, string second, string third, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields("资金渠道 | 金额（万元）", first, second, third)));

    [Theory]
    [InlineData("（千元）539842.9", "539842900.0")]
    [InlineData("（万元） 53,984.29", "539842900.00")]
    [InlineData("（元）539842900", "539842900")]
    public void A_unit_may_stand_in_brackets_before_its_figure(string printed, string yuan) =>
        Assert.Equal([$"finance.sales_revenue 2023 = {yuan}", "ip.patents_valid = 42"], FreePages.Fields($"六、2023年销售收入 | {printed}", "十、有效专利 | （件）42").Order());

    [Fact]
    public void A_value_may_have_another_pair_in_brackets_behind_it() => Assert.Equal(
        ["contact.name = 童立群", "contact.phone = 0519-82658061", "finance.rd_expense 2022 = 40450000.00", "finance.rd_share 2022 = 7.83"],
        FreePages.Fields("项目联系人 | 童立群（联系电话：0519-82658061）", "2022年研发费用 | 4045.00万元（占销售收入的7.83%）").Order());

    [Theory]
    [InlineData("统一社会信用代码： 91320481192561717A 成立日期： 2004年4月7日", "职工总数： 112人 | 其中研发人员： 22人", "applicant.established = 2004-04-07; staff.rd = 22; staff.total = 112")]
    [InlineData("近三年获专利奖或科技奖 否", "人数", "award.within_three_years = false")]
    [InlineData("专利名称 | 类型 | 授权公告日", "一种夹具 | 实用新型 | 2023-03-05", "")]
    [InlineData("经费来源 | 市级资金 | 辖市区配套 | 自筹\n金额（万元） | 10 | 10 | 60", "合计（万元） | 80 | < | <", "budget.city_grant = 100000; budget.district_match = 100000; budget.self_raised = 600000; budget.total = 800000")]
    [InlineData("项目期 | 2024年7月1日 至 2026年6月30日", "备注", "project.end = 2026-06-30; project.start = 2024-07-01")]
    [InlineData("专职管理人员 | 3人 | 兼职管理人员 | 2人 | 管理人员合计 | 5人", "备注", "staff.ip_fulltime = 3; staff.ip_managers = 5; staff.ip_parttime = 2")]
    [InlineData("年度 | 2021 | 2022 | 2023 | 单位\n销售收入 | 14,903.57 | 15,500.16 | 17,670.53 | 万元", "职工总数／研发人员 | 157人 ／ 29人（2023年末） | < | < | <", "staff.rd = 29; staff.total = 157")]
    public void What_stands_around_a_value_takes_no_part_in_it(string first, string second, string found) => Assert.Equal(
        found,
        string.Join("; ", FreePages.Fields([.. first.Split('\n'), second]).Where(f => !f.StartsWith("finance", StringComparison.Ordinal) && !f.Contains("uscc", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("单位名称 | 常州某某有限公司（盖章：另附）", "applicant.name = 常州某某有限公司")]
    [InlineData("项目名称 | 膜材料专利战略推进（编号：见附件）", "project.name = 膜材料专利战略推进")]
    [InlineData("2022年研发费用 | 4045.00万元（口径：账面）", "finance.rd_expense 2022 = 40450000.00")]
    [InlineData("2022年研发费用 | 4045.00（单位：万元）", "finance.rd_expense 2022 = 40450000.00")]
    public void What_nobody_asks_for_in_brackets_takes_no_value_from_its_label(string row, string found) => Assert.Equal([found], FreePages.Fields(row));

    [Fact]
    public void What_stands_in_brackets_behind_a_name_may_be_another_name() => Assert.Equal(
        ["applicant.former_names = 某某厂", "applicant.name = 常州某某有限公司"], FreePages.Fields("单位名称 | 常州某某有限公司（曾用名：某某厂）").Order());

    [Theory]
    [InlineData("填报要求", "target.implementation_rate = 88")]
    [InlineData("指南要求", "target.implementation_rate = 88")]
    public void What_is_asked_of_every_applicant_is_nobodys_goal(string heading, string found) =>
        Assert.Equal([found], FreePages.Fields($"项目 | 填报内容 | {heading}", "专利实施率 | 88% | 80%以上"));

    [Theory]
    [InlineData("法定代表人是谁？", "答：翟永明", "applicant.legal_representative = 翟永明")]
    [InlineData("（4）注册地址在何处？", "答：常州市金坛区良常东路300号", "applicant.address = 常州市金坛区良常东路300号")]
    [InlineData("（1）贵企业的全称是？", "答：常州某某宠物用品有限公司", "applicant.name = 常州某某宠物用品有限公司")]
    [InlineData("（18）项目何时开始？", "答：2024年7月1日", "project.start = 2024-07-01")]
    [InlineData("（19）项目于何时结束？", "答：2026年6月30日", "project.end = 2026-06-30")]
    [InlineData("（9）公司现有职工几人？", "答：506人", "staff.total = 506")]
    public void A_question_is_the_label_of_its_answer_and_never_a_value(string question, string answer, string found) => Assert.Equal([found], FreePages.Fields(question, answer));

    [Fact]
    public void The_day_a_project_ends_may_stand_below_its_label() => Assert.Contains(
        "project.end = 2026-06-30", FreePages.Fields("项目名称 | 实施期限 | < | 经费预算（万元）", "^ | 开始日期 | 结束日期 | 项目总投入", "某某知识产权战略推进项目 | 2024年7月1日 | 2026年6月30日 | 100.00"));

    [Fact]
    public void A_numbered_heading_with_its_year_stands_over_the_numbers_below_it() => Assert.Equal(
        ["finance.sales_revenue 2022 = 761030000.0000", "finance.rd_expense 2022 = 51900000"],
        FreePages.Fields("2 2022年度经营", "2.1 销售收入 7.6103亿元", "2.2 研发经费 51,900,000元"));

    [Fact]
    public void The_applicant_without_those_it_holds_is_the_applicant() => Assert.Contains(
        "ip.patents_valid = 43", FreePages.Fields("指标 | 本企业（母公司） | 子公司（江苏奥盾）", "有效专利（件） | 43 | 8"));

    [Fact]
    public void A_condition_may_stand_between_a_label_and_its_figures() => Assert.Equal(
        ["finance.rd_expense 2021 = 33640000.00", "finance.rd_expense 2022 = 53360000.00", "finance.sales_revenue 2021 = 734673800.00", "finance.sales_revenue 2022 = 828701200.00"],
        FreePages.Fields("自评指标 | 申报条件 | 计量单位 | 2022年 | 2021年", "销售收入 | ／ | 万元 | 82870.12 | 73467.38", "研发费用 | 三年合计≥销售收入3.5% | 万元 | 5336.00 | 3364.00").Order());

    [Fact]
    public void A_caption_may_say_of_shares_too_what_they_are() => Assert.Equal(
        ["finance.sales_revenue 2022 = 465952000.00"], FreePages.Fields("近三年财务数据（元，占比为%）", "年度＼指标 | 销售收入", "2022 | 465,952,000.00"));

    [Theory]
    [InlineData("卜永强／滕家豪", "contact.name = 滕家豪; project.leader = 卜永强")]
    [InlineData("卜永强", "")]
    public void Two_persons_are_told_apart_as_their_label_is(string value, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields($"项目负责人／联系人 | {value}").Order()));

    [Fact]
    public void A_sentence_beside_a_label_states_its_year_and_heads_nothing_below_it() => Assert.Equal(
        ["finance.rd_expense 2022 = 34450000.00", "finance.sales_revenue 2022 = 563977300.00", "ip.pct_national_phase = 2"],
        FreePages.Fields("事项 | 情况", "销售收入 | 2022年为56397.73万元，同比增长9.3%", "研发费用 | 2022年为3445.00万元，同比增长0.6%", "进入国家阶段的PCT专利申请 | 2件").Order());

    [Fact]
    public void Parts_beside_their_whole_are_not_the_whole() => Assert.Equal(
        ["staff.ip_fulltime = 3", "staff.ip_parttime = 4"], FreePages.Fields("知识产权管理人员 | 专职3人，兼职4人").Order());

    [Fact]
    public void Parts_go_on_with_the_label_above_the_first_of_them() => Assert.Equal(
        ["ip.pct_national_phase = 3", "staff.ip_fulltime = 4", "staff.ip_managers = 5", "staff.ip_parttime = 1"],
        FreePages.Fields("知识产权管理人员（人） | 5 | PCT国家阶段（件） | 3", "专职（人） | 4 | 兼职（人） | 1").Order());

    [Theory]
    [InlineData("企业名称〔常州某某有限公司〕", "法定代表人〔巢伟忠〕", "有效专利〔47〕件，其中发明〔15〕件", "职工总数〔90〕人", 5)]
    [InlineData("企业名称：常州某某有限公司〔盖章〕", "法定代表人：巢伟忠〔签字〕", "有效专利：47件，其中发明：15件", "职工总数：90人", 5)]
    public void Brackets_may_be_the_places_to_write_in(string name, string head, string patents, string staff, int found)
    {
        var fields = Extraction.Figures.PageReader.Read(
            [.. Extraction.Figures.FilledBrackets.OutOf([Sections.BoundPages.Page(1, name, head, patents, staff)], Seeds.Tools)], Seeds.Tools, null, new HashSet<Domain.Line>(), []).Where(r => r is { Field: not null, Value: not null }).Select(Printed.Describe).ToList();

        Assert.Equal(found, fields.Count);
        Assert.Contains("ip.inventions_valid = 15", fields);
    }
}
