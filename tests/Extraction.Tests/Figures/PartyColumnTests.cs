using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// The members of a consortium side by side, a column each.
public class PartyColumnTests
{
    [Theory]
    [InlineData("牵头单位", "合作单位")]
    [InlineData("牵头单位（申报单位）", "合作单位")]
    [InlineData("申报单位", "联合申报单位")]
    public void Reads_on_below_what_kind_of_body_each_of_them_is(string lead, string partner) => Assert.Equal(
        ["applicant.legal_representative = 任某", "staff.total = 396", "ip.inventions_valid = 54"],
        Lead(lead, partner));

    [Theory]
    [InlineData("单位类型 | 企业 | 高等院校")]
    [InlineData("单位性质 | 民营企业 | 事业单位")]
    [InlineData("合作分工 | 项目负责人 | 技术支撑")]
    public void Takes_no_answer_for_a_label_whatever_its_words(string row) => Assert.Equal(
        ["applicant.legal_representative = 任某", "staff.total = 396", "ip.inventions_valid = 54"],
        Lead("牵头单位", "合作单位", row));

    [Theory]
    [InlineData("单位类型 | 企业 | 高等院校")]
    [InlineData("单位性质 | 民营企业 | 事业单位")]
    public void Takes_what_kind_of_body_a_partner_is_for_no_name_of_it(string row) => Assert.DoesNotContain(
        Fields(Table([], "项目 | 牵头单位 | 合作单位", "单位名称 | 常州某某有限公司 | 某某大学", row)),
        f => f.EndsWith("企业", StringComparison.Ordinal) || f.EndsWith("院校", StringComparison.Ordinal) || f.EndsWith("单位", StringComparison.Ordinal));

    [Fact]
    public void Hears_labels_where_no_two_are_compared() => Assert.Contains(
        "applicant.legal_representative = 任某",
        Fields(Table([], "申报单位 | 常州某某有限公司 | 法定代表人 | 任某", "职工总数 | 396人 | 研发人员 | 51人")));

    [Theory]
    [InlineData("申报单位（单体）", "集团合并（参考）")]
    [InlineData("本企业", "行业平均")]
    [InlineData("母公司", "合并口径")]
    public void Takes_figures_of_the_column_beside_the_applicant_s_own_for_another_s(string own, string other)
    {
        var readings = new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table([],
            $"指标 | 单位 | {own} | {other}",
            "职工总数 | 人 | 721 | 1010",
            "有效专利 | 件 | 115 | 155",
            "其中：发明 | 件 | 63 | —")).ToList();

        Assert.Equal(["staff.total = 721", "ip.patents_valid = 115", "ip.inventions_valid = 63"], readings.Where(r => r is { IsOfOther: false, Value: not null, Field: not null }).Select(Describe));
    }

    [Theory]
    [InlineData("集团合并（参考）", "rd_expense 2022 = 36424000.00; sales_revenue 2022 = 724134200.00")]
    [InlineData("其中", "rd_expense 2022 = 36424000.00; rd_expense 2022 = 53179100.00; sales_revenue 2022 = 724134200.00")]
    public void Takes_figures_of_rows_below_the_applicant_s_own_for_another_s_only_where_their_head_says_so(string head, string found) => Assert.Equal(
        found,
        string.Join("; ", new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table(["单位：万元"],
            "口径 | 指标 | 2022年",
            "申报单位 | 销售收入 | 72,413.42",
            "^ | 研发费用 | 3,642.40",
            $"{head} | 研发费用 | 5,317.91")).Where(r => r is { IsOfOther: false, Value: not null, Field: not null }).Select(Describe).Select(d => d["finance.".Length..]).Order(StringComparer.Ordinal)));

    [Fact]
    public void Takes_a_partner_named_below_the_applicant_for_what_the_form_asks() => Assert.All(
        new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table([], "申报单位 | 常州某某有限公司 | 职工总数 | 396", "合作单位 | 某某大学 | 研发人员 | 51")), r => Assert.False(r.IsOfOther));

    [Fact]
    public void Reads_the_applicant_s_own_column_wherever_it_stands() => Assert.Equal(
        ["applicant.name = 溧阳市某某机械有限公司", "applicant.legal_representative = 许某", "contact.phone = 13912780151"],
        new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table([],
            "项目 | 甲方（下达单位） | 乙方（申报单位） | 丙方（推荐单位）",
            "单位名称 | 常州市某某局 | 溧阳市某某机械有限公司 | 溧阳市某某局",
            "法定代表人 | — | 许某 | —",
            "联系电话 | 0519-85680000 | 13912780151 | 0519-87260000")).Where(r => r is { IsOfOther: false, Value: not null, Field: not null }).Select(Describe));

    [Fact]
    public void Takes_years_below_two_headings_each_for_its_own() => Assert.Equal(
        ["finance.sales_revenue 2021 = 332852200.00", "finance.sales_revenue 2022 = 400281800.00"],
        new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table(["单位：万元"],
            "指标 | 本企业 | < | 标杆企业",
            "^ | 2021年 | 2022年 | 2022年",
            "销售收入 | 33,285.22 | 40,028.18 | 138,036.25")).Where(r => r is { IsOfOther: false, Value: not null, Field: not null }).Select(Describe));

    [Fact]
    public void Takes_a_partner_beside_the_applicant_for_no_column_where_nothing_is_compared() => Assert.Contains(
        "staff.total = 396",
        Fields(Table([], "申报单位 | 常州某某有限公司 | 合作单位 | 某某大学", "职工总数 | 396人 | 法定代表人 | 任某")));

    [Fact]
    public void Takes_no_title_of_a_patent_for_the_company_s_name() => Assert.DoesNotContain(
        Fields(Table([],
            "专利号 | 名称 | 类型",
            "ZL201112320920.0 | 一种喷雾机用调隙机构 | 发明",
            "ZL201310539494.6 | 喷雾机用振动抑制方法 | 发明")),
        f => f.StartsWith("applicant", StringComparison.Ordinal));

    // What the column of the lead states besides its name.
    private static string[] Lead(string lead, string partner, string row = "单位类型 | 企业 | 高等院校") =>
    [
        .. new Extraction.Figures.TableReader(Seeds.Tools, null).Read(Table(["联合体成员基本情况对照表"],
            $"项目 | {lead} | {partner}",
            "单位名称 | 常州某某有限公司 | 某某大学",
            row,
            "法定代表人 | 任某 | 蔡某",
            "职工总数（人） | 396 | 2600",
            "有效专利（件） | 83 | 2180",
            "其中：发明 | 54 | 1301"))
            .Where(r => r is { Field.Id.Name: "applicant.legal_representative" or "staff.total" or "ip.inventions_valid", Value: not null } && r.Labels[0] == lead)
            .Select(Describe),
    ];
}
