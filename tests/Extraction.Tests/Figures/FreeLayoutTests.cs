using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Ways to set a label and its value that no form prescribes.
public class FreeLayoutTests
{
    [Fact]
    public void Dots_lead_from_a_label_to_its_value() => Assert.Equal(
        ["applicant.legal_representative = 任某", "ip.patents_valid = 41", "staff.total = 65"],
        FreePages.Fields("法定代表人................................ 任某", "有效专利................................ 41件", "职工总数…………………… 65人"));

    [Fact]
    public void Dots_that_lead_to_page_numbers_state_nothing() => Assert.Empty(
        FreePages.Fields("附件一 营业执照................................ 3", "附件二 审计报告................................ 4", "附件四 知识产权管理人员名单................................ 9"));

    [Theory]
    [InlineData("250 职工总数 43 研发人员", "")]
    [InlineData("250 职工总数 43 研发人员 12", "staff.total = 43; staff.rd = 12")]
    [InlineData("250人 职工总数 43人 研发人员", "staff.total = 250; staff.rd = 43")]
    public void A_line_that_begins_with_a_number_and_ends_with_a_label_does_not_tell_which_number_is_whose(string line, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Theory]
    [InlineData("专利实施率 | ≥ | 89%")]
    [InlineData("专利实施率 | 不低于 | 89%")]
    [InlineData("专利实施率 | 89%")]
    public void A_sign_may_stand_between_a_label_and_its_figure(string row) =>
        Assert.Equal(["target.implementation_rate = 89", "target.invention_growth = 17"], FreePages.Fields(row, row.Replace("实施率", "申请增幅", StringComparison.Ordinal).Replace("89", "17", StringComparison.Ordinal)).Order());

    [Fact]
    public void A_year_broken_over_two_lines_is_one_year() => Assert.Equal(
        ["finance.rd_expense 2020 = 24220000.00", "finance.rd_expense 2021 = 25390000.00", "finance.rd_expense 2022 = 37340000.00"],
        FreePages.Fields("研发费用：2020年 2422.00 万元；2021年 2539.00 万元；2022", "年 3734.00 万元。"));

    [Fact]
    public void A_code_says_once_more_in_English_what_it_is() => Assert.Equal(
        ["applicant.uscc = 91320411MA2F8104FG"], FreePages.Fields("统一社会信用代码 USCC | 91320411MA2F8104FG"));

    [Theory]
    [InlineData("主要经济指标 Key Figures（单位 Unit：万元 RMB 10,000）")]
    [InlineData("2022年度主要指标 Main Indicators of the Applicant 2022（单位：万元）")]
    public void A_heading_may_say_in_English_too_what_is_counted(string heading) => Assert.Equal(
        "45699.99万元", Assert.IsType<QuantityValue>(Assert.Single(PageReader.Read([BoundPages.Page(1, heading, "2022年 | 销售收入 | 45,699.99")], Seeds.Tools, null, new HashSet<Line>(), []), r => r.Field is not null).Value).Quantity is var read ? $"{read.Value / read.PrintedUnit.Scale:0.00}{read.PrintedUnit.Name}" : "");

    [Fact]
    public void A_figure_stands_above_its_caption() => Assert.Equal(
        ["ip.patents_valid = 52", "staff.ip_managers = 4", "staff.ip_fulltime = 2"],
        FreePages.Fields("52//有效专利（件） | 4//知识产权管理人员（人） | 2//其中专职（人）"));

    [Fact]
    public void A_label_stands_above_its_figure_too() => Assert.DoesNotContain(
        FreePages.Fields("有效专利//45万元 | 其他//66"), f => f.StartsWith("ip.", StringComparison.Ordinal));

    // A question that fills its line has its answer below it; a heading there answers nothing.
    [Theory]
    [InlineData("三年内获得国家、省科学技术奖或中国专利奖、江苏专利奖：", "否", 1)]
    [InlineData("三年内获得国家、省科学技术奖或中国专利奖、江苏专利奖：", "无形资产情况", 2)]
    [InlineData("单位名称：", "否", 2)]
    public void An_answer_stands_below_the_question_that_fills_its_line(string question, string below, int passages)
    {
        ImmutableArray<Line> lines = [Printed.Line(question, 50, 50), Printed.Line(below, 53, 66)];

        Assert.Equal(passages, new BrokenLines(Seeds.Tools).Join(lines, Box.Around(lines.Select(l => l.Box))).Count());
    }

    [Theory]
    [InlineData("自2024年7月至2026年6月")]
    [InlineData("2024年7月至2026年6月")]
    public void A_term_in_one_cell_has_its_start_and_its_end(string term) => Assert.Equal(
        ["project.start = 2024-07", "project.end = 2026-06"],
        FreePages.Fields($"实施期限 | {term}"));

    [Fact]
    public void The_one_year_a_cell_speaks_of_holds_for_what_names_none() => Assert.Contains(
        "finance.rd_share 2023 = 5.99",
        FreePages.Fields("创新投入 | 2023年营业收入：88,909.38万元//研发占比：5.99%"));

    [Theory]
    [InlineData("是否联合申报是□否☑", "consortium.is_joint = false")]
    [InlineData("(1)国家制造业单项冠军企业是[ ]否[√]", "qualification.manufacturing_champion = false")]
    [InlineData("是否联合申报☑是/□否", "consortium.is_joint = true")]
    [InlineData("国家专精特新“小巨人”企业[ ]是[√]否", "qualification.little_giant = false")]
    [InlineData("是否联合申报是□否□", "")]
    [InlineData("是否愿意接受调剂是□否☑", "")]
    public void The_boxes_of_an_answer_may_touch_its_question(string line, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Fact]
    public void A_sentence_may_end_with_its_answer_in_brackets() => Assert.Equal(
        ["qualification.manufacturing_champion = false", "qualification.little_giant = false", "consortium.is_joint = false"],
        FreePages.Fields("公司不属于国家制造业单项冠军企业（否）；不属于国家专精特新“小巨人”企业（否）；非联合申报（否）。"));

    [Fact]
    public void An_answer_may_name_what_it_answers() => Assert.Equal(
        ["contact.name = 周某", "contact.phone = 0519-83934587"],
        FreePages.Fields("问8 有疑问时同谁联系？", "答：联系人：周某；联系电话：0519-83934587。"));

    [Fact]
    public void What_heads_a_block_of_pairs_is_no_value_of_the_heading_above() => Assert.Equal(
        ["applicant.name = 江苏某某有限公司", "contact.name = 宋某"],
        FreePages.Fields("申请单位 | 单位名称：江苏某某有限公司", "联络 | 联系人：宋某"));

    [Fact]
    public void A_question_that_asks_for_two_things_names_neither() => Assert.Equal(
        ["staff.total = 726", "staff.rd = 113"],
        FreePages.Fields("问18 现有职工多少人？研发人员多少人？", "答：职工总数726人；研发人员113人。"));

    [Fact]
    public void Dots_fill_a_line_and_the_next_one_states_another_figure() => Assert.Equal(
        ["ip.designs_valid = 3", "ip.pct_applications = 1"],
        FreePages.Fields("其中：有效外观设计................................ 3件", "PCT 专利申请................................ 1件"));

    [Fact]
    public void A_figure_may_touch_the_unit_of_its_label() => Assert.Equal(
        ["staff.total = 1282", "staff.rd = 193"],
        FreePages.Fields("职工总数（人）1282 研发人员（人）193"));

    [Fact]
    public void A_label_begins_behind_the_gap_and_not_in_the_name_before_it() => Assert.Equal(
        ["applicant.name = 江苏衡进车辆部件股份有限公司", "applicant.uscc = 91320404MA87966951"],
        FreePages.Fields("企业名称：江苏衡进车辆部件股份有限公司 统一社会信用代码：91320404MA87966951"));

    [Fact]
    public void Two_questions_stand_on_one_line_with_their_boxes() => Assert.Equal(
        ["award.within_three_years = false", "consortium.is_joint = true"],
        FreePages.Fields("三年内获国家、省科技奖或专利奖 □是 ☑否 联合申报 ☑是 □否"));

    [Fact]
    public void A_question_with_commas_in_it_ends_at_its_colon() => Assert.Equal(
        ["award.within_three_years = false"],
        FreePages.Fields("三年内是否获国家、省科学技术奖，中国专利奖，江苏专利奖：是 □ 否 ☑"));

    [Fact]
    public void The_answer_may_stand_below_the_question_without_a_box() => Assert.Equal(
        ["award.within_three_years = false"],
        FreePages.Fields("近3年是否获得国家、省科技奖或中国、江苏专利奖", "否"));

    [Fact]
    public void A_year_may_be_cut_from_its_label_by_the_end_of_the_line() => Assert.Contains(
        "finance.sales_revenue 2022 = 774308600.00",
        FreePages.Fields("问1 三个年度的销售收入各为多少万元？", "答：2021年度销售收入：64,409.52万元；2022", "年度销售收入：77,430.86万元。"));

    [Theory]
    [InlineData("联系人/电话 | 曾思娟/0519-88239745")]
    [InlineData("联系人及电话 | 曾思娟 0519-88239745")]
    [InlineData("联系人（电话） | 曾思娟（0519-88239745）")]
    public void A_person_and_the_number_may_share_a_place(string row) => Assert.Equal(
        ["contact.name = 曾思娟", "contact.phone = 0519-88239745"],
        FreePages.Fields(row));

    [Fact]
    public void Parts_stand_one_below_the_other_behind_the_word_that_announces_them() => Assert.Equal(
        ["staff.ip_managers = 4", "staff.ip_fulltime = 3", "staff.ip_parttime = 1"],
        FreePages.Fields("知识产权管理人员 4人", ">其中：专职 3人", ">>>兼职 1人"));

    [Fact]
    public void They_may_touch_their_figures() => Assert.Equal(
        ["staff.ip_managers = 4", "staff.ip_fulltime = 3", "staff.ip_parttime = 1"],
        FreePages.Fields("知识产权管理人员4人", ">其中：专职3人", ">>>兼职1人"));

    [Fact]
    public void A_dash_behind_headings_only_fills_a_column() => Assert.Equal(
        ["ip.patents_valid = 135", "ip.inventions_valid = 71", "ip.utility_models_valid = 64"],
        FreePages.Fields("有效专利 | 其中：发明 | 实用新型 | —", "135件 | 71件 | 64件 | —"));

    [Fact]
    public void A_list_of_attachments_counts_sheets_and_no_staff() => Assert.DoesNotContain(
        FreePages.Fields("序号 | 附件名称 | 份数", "1 | 知识产权管理人员花名册与社保证明 | 1", "2 | 专利清单 | 1"), f => f.StartsWith("staff.", StringComparison.Ordinal) || f.StartsWith("ip.", StringComparison.Ordinal));

    [Fact]
    public void Sign_and_number_of_a_row_are_no_part_of_its_label() => Assert.Equal(
        ["staff.total = 561", "ip.pct_applications = 2"],
        FreePages.Fields("C5 职工总数 | 561人", "C3 PCT专利申请 | 2件"));

    [Fact]
    public void Who_manages_is_counted_under_its_own_heading() => Assert.Equal(
        ["staff.ip_managers = 4", "staff.ip_fulltime = 3", "staff.ip_parttime = 1"],
        FreePages.Fields("管理人员 | 总数（人） | 专职（人） | 兼职（人）", "^ | 4 | 3 | 1"));

    [Fact]
    public void What_is_and_what_is_to_be_are_told_apart_over_the_years() => Assert.Equal(
        ["staff.total 2022 = 588"],
        FreePages.Fields("指标 | 实际值 | < | 目标值", "^ | 2021年 | 2022年 | 2025年", "职工总数（人） | — | 588 | 628").Where(f => f.EndsWith("588", StringComparison.Ordinal)));

    // The last figure of a row had no room beside its label.
    [Theory]
    [InlineData("2 件", "ip.inventions_valid = 50; ip.designs_valid = 2")]
    [InlineData("2 年", "ip.inventions_valid = 50")]
    [InlineData("见附件", "ip.inventions_valid = 50")]
    public void A_figure_with_its_unit_alone_on_the_next_line_answers_the_label_above(string below, string found) =>
        Assert.Equal(found, string.Join("; ", PageReader.Read([BoundPages.Page(1) with { Lines = [Printed.Line("有效发明专利：50件 有效外观设计专利：", 50, 50), Printed.Line(below, 50, 66)] }], Seeds.Tools, null, new HashSet<Line>(), [])
            .Where(r => r is { Field: not null, Value: not null }).Select(Printed.Describe)));

    [Theory]
    [InlineData("中心名称（项目名称）精密轴承高价值专利培育示范中心建设", "project.name = 精密轴承高价值专利培育示范中心建设")]
    [InlineData("单位地址（注册地址）常州市天宁区青洋路77号", "applicant.address = 常州市天宁区青洋路77号")]
    [InlineData("推荐意见（项目名称）同意推荐", "")]
    public void A_label_said_again_in_its_brackets_may_touch_its_value(string line, string found) =>
        Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Fact]
    public void Stages_of_a_plan_are_not_the_term_of_the_project()
    {
        string[] plan = ["起止时间 | 阶段任务", "2024年7月—2025年6月 | 制定规划", "2025年7月—2026年6月 | 开展培训"];
        Assert.Empty(FreePages.Fields(plan));
        Assert.Equal(["project.start = 2024-07", "project.end = 2025-06"], FreePages.Fields(plan[..2]));
    }

    [Fact]
    public void A_seal_is_nobody_s_name() => Assert.Empty(FreePages.Fields("法定代表人（签名）： 公章"));
}
