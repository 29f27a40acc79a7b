using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class ProseReaderTests
{
    [Theory]
    [InlineData("2022年度公司实现销售收入1.23亿元。", "finance.sales_revenue 2022 = 123000000.00")]
    [InlineData("公司现有职工总数827人。", "staff.total = 827")]
    [InlineData("公司成立于2016年7月20日，现有职工总数328人。", "staff.total = 328")]
    [InlineData("公司于2016年7月注册成立，现有职工总数328人。", "staff.total = 328")]
    [InlineData("截至2022年底，公司拥有有效专利71件，其中发明专利57件。", "ip.patents_valid 2022 = 71; ip.inventions_valid 2022 = 57")]
    [InlineData("2022年研发费用538.73万元，占销售收入的6.36%。", "finance.rd_expense 2022 = 5387300.00; finance.rd_share 2022 = 6.36")]
    [InlineData("2020年、2021年、2022年销售收入分别为1.0亿元、1.2亿元、1.5亿元。", "finance.sales_revenue 2020 = 100000000.0; finance.sales_revenue 2021 = 120000000.0; finance.sales_revenue 2022 = 150000000.0")]
    [InlineData("此外，累计提出PCT专利申请5件。", "ip.pct_applications = 5")]
    [InlineData("建设期内专利申请增幅（发明和\nPCT）达到16%。", "target.invention_growth = 16")]
    [InlineData("本项目自2024年7月启动，至2026年6月完成，为期两年。", "project.start = 2024-07; project.end = 2026-06")]
    public void Reads_figures_that_stand_right_behind_their_label(string text, string found) => Assert.Equal(found, Read(text));

    // Recognition writes quotation marks as it likes.
    [Theory]
    [InlineData("公司立项研发项目9项，其中“隔膜可靠性提升\"项目预算2294.63万元。", "")]
    [InlineData("公司立项研发项目9项，其中\"隔膜可靠性提升\"项目预算2294.63万元。", "")]
    [InlineData("公司立项研发项目9项，其中“隔膜可靠性提升”项目预算2294.63万元。", "")]
    [InlineData("表中\"项目预算300万元\"一栏。", "budget.total = 3000000")]
    public void What_is_quoted_right_before_a_label_names_something_else(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("有效专利76件，其中发明9件、外观设\n计26件。", "ip.patents_valid = 76; ip.inventions_valid = 9; ip.designs_valid = 26")]
    [InlineData("有效专利76件，其中发明9件、其他\n外观设计26件。", "ip.patents_valid = 76; ip.inventions_valid = 9; ip.designs_valid = 26")]
    [InlineData("有效专利76件，其中发明9件、外观设\n备26件。", "ip.patents_valid = 76; ip.inventions_valid = 9")]
    public void A_label_broken_between_two_lines_is_one(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("有效专利76件，其中发明9件 外观设计26件。", "ip.patents_valid = 76; ip.inventions_valid = 9; ip.designs_valid = 26")]
    [InlineData("76件 外观设计 26件", "")]
    public void A_label_may_stand_right_behind_the_figure_of_another(string text, string found) => Assert.Equal(found, Read(text));

    [Fact]
    public void Takes_the_year_in_the_cell_beside_a_sentence_for_all_of_its_figures() => Assert.Equal(
        ["finance.sales_revenue 2021 = 221444700.00", "finance.rd_expense 2021 = 9544300.00", "finance.rd_share 2021 = 4.31", "finance.ip_expense 2021 = 624200.00"],
        FreePages.Fields("2021年 | 销售收入22,144.47万元；研发费用954.43万元，占销售收入4.31%；知识产权费用62.42万元。"));

    [Theory]
    [InlineData("2021年 | 2020年销售收入22,144.47万元，研发费用954.43万元。", "finance.sales_revenue 2020 = 221444700.00; finance.rd_expense 2020 = 9544300.00")]
    [InlineData("经营情况 | 销售收入22,144.47万元；研发费用954.43万元。", "")]
    public void Takes_no_other_year_than_the_one_a_sentence_names_itself(string row, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(row)));

    [Fact]
    public void Reads_the_parts_a_cell_names_behind_its_figure() => Assert.Equal(
        ["staff.ip_fulltime = 4", "staff.ip_parttime = 1"],
        new ProseReader(Seeds.Tools, null).Read(Printed.Passage("5人（其中专职4人，兼职1人）"), Printed.Page, ["知识产权管理人员总数"]).Select(Printed.Describe));

    [Theory]
    [InlineData("从业人员数 247 人，其中直接从事研发人员数 41 人。", "staff.total = 247; staff.rd = 41")]
    [InlineData("全国从业人员众多，其中直接从事研发人员数 41 万人。", "")]
    public void Takes_the_wording_of_a_part_where_the_whole_was_just_named(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("2021年、2022年利润及税金合计分别为100万元、200万元。", "finance.profit_tax_total 2021 = 1000000; finance.profit_tax_total 2022 = 2000000")]
    [InlineData("2021年、2022年研发费用占年销售收入比例分别为5.7%、6.9%。", "finance.rd_share 2021 = 5.7; finance.rd_share 2022 = 6.9")]
    public void Reads_the_figures_of_several_years_one_after_the_other(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("2021年、2022年，公司销售收入分别为100万元、200万元；研发费用分别为10万元、30万元，占销售收入的比例分别为10%、15%。", "finance.sales_revenue 2021 = 1000000; finance.sales_revenue 2022 = 2000000; finance.rd_expense 2021 = 100000; finance.rd_expense 2022 = 300000; finance.rd_share 2021 = 10; finance.rd_share 2022 = 15")]
    [InlineData("2021年、2022年，公司销售收入分别为100万元、200万元。研发费用分别为10万元、30万元。", "finance.sales_revenue 2021 = 1000000; finance.sales_revenue 2022 = 2000000")]
    [InlineData("2021年、2022年，公司销售收入分别为100万元、200万元；研发费用和知识产权费用分别为10万元、3万元。", "finance.sales_revenue 2021 = 1000000; finance.sales_revenue 2022 = 2000000")]
    [InlineData("2021年、2022年，公司销售收入分别为100万元、200万元；研发费用分别为10万元、30万元、50万元。", "finance.sales_revenue 2021 = 1000000; finance.sales_revenue 2022 = 2000000")]
    public void Years_named_once_hold_for_every_clause_of_their_sentence(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("知识产权管理人员共7人，包括专职4人、兼职3人。", "staff.ip_managers = 7; staff.ip_fulltime = 4; staff.ip_parttime = 3")]
    [InlineData("知识产权管理人员共7人，不包括兼职3人。", "staff.ip_managers = 7")]
    public void What_a_whole_includes_is_a_part_and_what_it_leaves_out_is_none(string text, string found) => Assert.Equal(found, Read(text));

    [Fact]
    public void Goes_on_with_a_sentence_broken_between_a_number_and_what_it_counts() => Assert.Contains(
        "日本、德国两家公司",
        new ProseReader(Seeds.Tools, null).Read(Printed.Passage("日本、德国两家公司在华合计布局专利690\n件，其中发明专利510件。"), Printed.Page, []).Single(r => r.Field?.Id.Name == "ip.inventions_valid").Sentence, StringComparison.Ordinal);

    [Fact]
    public void Takes_a_part_that_is_spent_on_something_for_no_whole() =>
        Assert.DoesNotContain("budget.self_raised", Read("自筹资金中150.00万元用于人才引进。"), StringComparison.Ordinal);

    [Theory]
    [InlineData("2022年公司发展良好，其中第四季度销售收入1.55亿元。")]
    [InlineData("2023年1-6月实现销售收入1.55亿元。")]
    public void Takes_no_part_of_a_year_for_the_year(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("单项产品“吻合器钉仓”2023年销售收入7,780.66万元，占比41%。", "")]
    [InlineData("公司主导产品市场占有率第一，2023年销售收入1.23亿元。", "finance.sales_revenue 2023 = 123000000.00")]
    public void Takes_what_one_product_sold_for_no_revenue_of_the_year(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("2022年度知识产权费用占研发费用的6.63%。三年合计投入研发资金5.37亿元。")]
    [InlineData("2022年以来，近三年累计研发费用5.37亿元。")]
    [InlineData("截至2022年，三个年度营业收入合计27.1亿元。")]
    public void Takes_the_sum_of_several_years_for_none_of_them(string text) => Assert.DoesNotContain("finance.", Read(text).Replace("finance.ip", "", StringComparison.Ordinal), StringComparison.Ordinal);


    [Theory]
    [InlineData("累计申请专利201件，其中发明专利117件。", "")]
    [InlineData("累计申请专利201件，拥有有效专利88件，其中发明专利30件。", "ip.patents_valid = 88; ip.inventions_valid = 30")]
    public void Takes_what_was_applied_for_for_nothing_granted(string text, string found) => Assert.Equal(found, Read(text));

    [Fact]
    public void Keeps_the_beginning_of_a_sentence_that_a_page_break_cut()
    {
        var readings = new ProseReader(Seeds.Tools, null).Read(Printed.Passage("职工总数达到800人。研发人员90人。"), Printed.Page, [], "到2026年末，有效专利达到187件以上，").ToList();

        Assert.Equal([true, false], readings.Select(r => r.Sentence.Contains("2026年末", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2022年新产品销售收入1.23亿元。")]
    [InlineData("其中主营业务收入7872.39万元。")]
    [InlineData("近三年累计研发费用3.5亿元。")]
    [InlineData("产品单价约3.2万元。")]
    [InlineData("实现销售收入1.23亿元。")]
    [InlineData("知识产权费用30万元，占销售收入的0.5%。", "finance.ip_expense")]
    public void Reads_nothing_where_another_figure_or_no_year_is_named(string text, string? except = null) =>
        Assert.DoesNotContain(Read(text).Split("; ", StringSplitOptions.RemoveEmptyEntries), f => except is null || !f.StartsWith(except, StringComparison.Ordinal));

    [Theory]
    [InlineData("项目期内专利申请增幅不低于18%，专利实施率不低于88%。", "target.invention_growth = 18; target.implementation_rate = 88")]
    [InlineData("项目期满专利实施率达到88%以上。", "target.implementation_rate = 88")]
    [InlineData("申报要求专利实施率不低于80%。", "")]
    [InlineData("有效发明专利不少于50件。", "")]
    public void Reads_what_the_applicant_asks_of_itself_and_not_what_is_asked_of_everybody(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("知识产权管理人员4人（专职2人/兼职2人）", "staff.ip_managers = 4; staff.ip_fulltime = 2; staff.ip_parttime = 2")]
    [InlineData("知识产权管理人员：5人；其中：专职3人，兼职2人", "staff.ip_managers = 5; staff.ip_fulltime = 3; staff.ip_parttime = 2")]
    [InlineData("知识产权管理人员4人（专职2人+兼职2人）", "staff.ip_managers = 4; staff.ip_fulltime = 2; staff.ip_parttime = 2")]
    public void Reads_parts_set_off_by_strokes(string text, string found) => Assert.Equal(found, Read(text));

    [Theory]
    [InlineData("知识产权管理人员", "staff.ip_managers = 6; staff.ip_fulltime = 3; staff.ip_parttime = 3")]
    [InlineData("保安人员", "")]
    public void Knows_the_parts_in_a_cell_from_the_label_beside_it(string label, string found) => Assert.Equal(
        found,
        string.Join("; ", new ProseReader(Seeds.Tools, null).Read(Printed.Passage("共6人，其中专职3人，兼职3人"), Printed.Page, [label], asked: true).Select(Printed.Describe)));

    [Theory]
    [InlineData("2022年研发强度提高，三年合计投入研发费用5.37亿元。", "")]
    [InlineData("近三年累计实现销售收入5.37亿元。", "")]
    [InlineData("2022年投入研发费用5.37亿元。", "finance.rd_expense 2022 = 537000000.00")]
    public void Takes_what_several_years_come_to_for_no_figure_of_one(string text, string found) => Assert.Equal(found, Read(text));

    private static string Read(string text) =>
        string.Join("; ", new ProseReader(Seeds.Tools, null).Read(Printed.Passage(text), Printed.Page, []).Select(Printed.Describe));

    [Theory]
    [InlineData("据行业协会统计，2022年规模以上企业平均研发投入强度为2.9%，平均拥有有效发明专利11件。")]
    [InlineData("行业内企业户均有效专利8件。")]
    public void Takes_an_average_for_nobodys_figure(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Gives_the_first_of_several_figures_to_no_year_where_the_others_were_not_read() =>
        Assert.Empty(Read("2020年、2021年、2022年资产总额分别为62973.85万。"));

    [Theory]
    [InlineData("合作高校选派研究人员约30人次，其自有发明专利46件。", "")]
    [InlineData("公司拥有有效专利71件，其中发明专利57件。", "ip.patents_valid = 71; ip.inventions_valid = 57")]
    public void Counts_nothing_of_whoever_was_spoken_of(string text, string found) => Assert.Equal(found, Read(text));
}
