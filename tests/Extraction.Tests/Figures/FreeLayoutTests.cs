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

    [Fact]
    public void A_figure_stands_above_its_caption() => Assert.Equal(
        ["ip.patents_valid = 52", "staff.ip_managers = 4", "staff.ip_fulltime = 2"],
        FreePages.Fields("52//有效专利（件） | 4//知识产权管理人员（人） | 2//其中专职（人）"));

    [Fact]
    public void A_label_stands_above_its_figure_too() => Assert.DoesNotContain(
        FreePages.Fields("有效专利//45万元 | 其他//66"), f => f.StartsWith("ip.", StringComparison.Ordinal));

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
}
