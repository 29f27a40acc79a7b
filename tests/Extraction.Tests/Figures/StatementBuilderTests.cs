using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class StatementBuilderTests
{
    private const string Rounded = "2022年公司实现销售收入1.23亿元。";

    [Fact]
    public void Lets_a_sentence_stand_for_the_form_where_the_form_is_written_in_sentences() => Assert.Equal(
        ["finance.sales_revenue 2022 = 123000000.00", "finance.rd_expense 2022 = 6000000.00"],
        Form([], Rounded, "2022年研发费用0.06亿元。"));

    [Theory]
    [InlineData("发明专利及PCT申请量比立项前增长 15%", "target.invention_growth = 15")]
    [InlineData("发明专利及PCT申请量较立项前增长 15%", "target.invention_growth = 15")]
    [InlineData("立项前专利实施率 65%", "")]
    public void Keeps_a_goal_that_is_measured_from_what_was_before_the_project(string cell, string found) => Assert.Equal(
        found,
        string.Join("; ", new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfForm([.. new PairReader(Seeds.Tools, null).Read(Printed.Passage(cell), Printed.Page, [], ["目标一"])], null).Select(s => $"{s.Field} = {s.Value.Canonical}")));

    [Fact]
    public void Lets_an_exact_sentence_stand_beside_a_table_of_other_figures() => Assert.Equal(
        ["finance.rd_expense 2022 = 6123400.00", "finance.sales_revenue 2022 = 123456700.00"],
        Form(["指标 | 2022年", "研发费用（万元） | 612.34"], "2022年公司实现销售收入12345.67万元。"));

    [Fact]
    public void Leaves_the_sentence_aside_where_the_table_was_read() => Assert.Equal(
        ["finance.sales_revenue 2022 = 123456700.00"],
        Form(["指标 | 2022年", "销售收入（万元） | 12345.67"], Rounded));

    [Fact]
    public void Doubts_every_amount_without_a_unit_where_one_of_them_is_more_than_anybody_has() => Assert.Equal(
        ["finance.sales_revenue 2022 = 3944274767600.00 ?", "finance.rd_expense 2022 = 216540889300.00 ?", "finance.tax_paid 2022 = 900000.00"],
        Form(["指标 | 2022年", "销售收入 | 394427476.76", "研发费用 | 21654088.93", "纳税总额 | 90.00万元"], ""));

    [Fact]
    public void Takes_amounts_without_a_unit_for_what_forms_count_in_where_all_of_them_can_be() => Assert.Equal(
        ["finance.sales_revenue 2022 = 394427500.00", "finance.rd_expense 2022 = 21654100.00"],
        Form(["指标 | 2022年", "销售收入 | 39442.75", "研发费用 | 2165.41"], ""));

    [Fact]
    public void Doubts_a_rounded_sentence_where_the_year_of_the_tables_figure_was_not_made_out() => Assert.Equal(
        ["finance.sales_revenue 2022 = 123000000.00 ?"],
        Form(["指标 | 某期", "销售收入（万元） | 12345.67"], Rounded));

    [Fact]
    public void Doubts_it_where_the_table_states_another_year_more_finely() => Assert.Equal(
        ["finance.sales_revenue 2021 = 113456700.00", "finance.sales_revenue 2022 = 123000000.00 ?"],
        Form(["指标 | 2021年", "销售收入（万元） | 11345.67"], Rounded));

    [Fact]
    public void Doubts_it_where_the_place_for_the_figure_is_empty() => Assert.Equal(
        ["finance.sales_revenue 2021 = 110000000.00", "finance.sales_revenue 2022 = 123000000.00 ?"],
        Form(["指标 | 2021年 | 2022年", "销售收入（亿元） | 1.10 | "], Rounded));

    [Theory]
    [InlineData("母公司", Stance.Actual)]
    [InlineData("合并", Stance.Actual)]
    [InlineData("子公司", Stance.OtherParty)]
    public void Knows_the_companys_own_columns_of_a_report(string column, Stance stance)
    {
        var report = Printed.Table(["利润表 2022年度", "单位：元"], $"项目 | {column} | <", "^ | 本期金额 | 上期金额", "营业收入 | 300.00 | 200.00");

        var statements = new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfAttachment([.. new TableReader(Seeds.Tools, 2022).Read(report)], "audit-report", "常州某某有限公司");

        Assert.All(statements.Where(s => s.Field.Name == "finance.sales_revenue"), s => Assert.Equal(stance, s.Stance));
        Assert.Equal(2, statements.Count(s => s.Field.Name == "finance.sales_revenue"));
    }

    // What an attachment says of itself: the day it was drawn up, the number of its sheet.
    [Theory]
    [InlineData("截止日期 | 2024年5月31日", "patent-list", 0)]
    [InlineData("统一社会信用代码 | 320483075413243", "business-licence", 0)]
    [InlineData("统一社会信用代码 | 913204117069802158", "business-licence", 1)]
    [InlineData("统一社会信用代码 | 91320411706980215", "business-licence", 1)]
    [InlineData("成立日期 | 2004年8月9日", "business-licence", 1)]
    public void Takes_what_an_attachment_says_of_itself_for_nothing_of_the_applicant(string row, string kind, int count) => Assert.Equal(
        count,
        new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfAttachment([.. new TableReader(Seeds.Tools, null).Read(Printed.Table([], row))], kind, null).Length);

    [Fact]
    public void Takes_nobody_who_only_filled_the_form_in_for_the_contact() => Assert.Equal(
        ["contact.name  = 罗某某"],
        Form(["联系人 | 罗某某", "填表人 | 冯某"]));

    [Fact]
    public void Takes_who_filled_the_form_in_where_it_names_nobody_else() => Assert.Equal(
        ["contact.name  = 冯某"],
        Form(["填表人 | 冯某"]));

    [Theory]
    [InlineData("自筹资金：280.00万元", "budget.self_raised = 2800000.00")]
    [InlineData("职工总数：280人", null)]
    public void Takes_the_projects_money_below_the_card_of_a_past_year_for_no_figure_of_that_year(string line, string? found)
    {
        var readings = new PairReader(Seeds.Tools, null).Read(Printed.Passage(line), Printed.Page, ["2021年度"], []);

        var stated = new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfForm([.. readings], null);

        Assert.Equal(found is null ? [] : [found], stated.Select(s => $"{s.Field} = {s.Value.Canonical}"));
    }

    [Theory]
    [InlineData("销售收入（RMB）", "finance.sales_revenue 2022 = 123456700.00 ?")]
    [InlineData("销售收入（CNY）", "finance.sales_revenue 2022 = 123456700.00 ?")]
    [InlineData("销售收入（人民币万元）", "finance.sales_revenue 2022 = 123456700.00")]
    [InlineData("销售收入（RMB万元）", "finance.sales_revenue 2022 = 123456700.00")]
    [InlineData("销售收入", "finance.sales_revenue 2022 = 123456700.00")]
    public void Has_a_person_look_where_a_label_names_the_currency_and_not_what_is_counted_in(string label, string stated) =>
        Assert.Equal([stated], Form(["指标 | 2022年", $"{label} | 12,345.67"]));

    [Theory]
    [InlineData("99,999,999.99", "finance.sales_revenue 2022 = 999999999900.00")]
    [InlineData("100,000,000.00", "finance.sales_revenue 2022 = 1000000000000.00 ?")]
    [InlineData("100,000,000.01", "finance.sales_revenue 2022 = 1000000000100.00 ?")]
    public void Has_a_person_look_at_more_money_than_anybody_has_under_no_unit(string printed, string stated) => Assert.Equal(
        [stated],
        Form(["指标 | 2022年", $"销售收入 | {printed}"]));

    [Fact]
    public void Believes_any_amount_whose_unit_is_printed() => Assert.Equal(
        ["finance.sales_revenue 2022 = 1000000000000.00"],
        Form(["指标 | 2022年", "销售收入（万元） | 100,000,000.00"]));

[Theory]
    [InlineData("知识产权管理机构名称 | 知识产权部 | 负责人 | 赵某", null)]
    [InlineData("研发机构 | 技术中心 | 主要负责人 | 赵某", null)]
    [InlineData("项目名称 | 某某示范中心 | 负责人 | 赵某", "project.leader  = 赵某")]
    [InlineData("研发机构 | 技术中心 | 项目负责人 | 赵某", "project.leader  = 赵某")]
    public void Takes_who_leads_a_department_for_nobody_who_leads_the_project(string row, string? found) =>
        Assert.Equal(found is null ? [] : [found], Form([row]).Where(s => s.StartsWith("project.leader", StringComparison.Ordinal)));

    // The primary statements; ? where a person has to look.
    [Theory]
    [InlineData("2022年末", "申报时（2023年6月）", "ip.patents_valid  = 61; ip.pct_applications  = 2; staff.total  = 622")]
    [InlineData("2021年末", "2022年末", "ip.patents_valid  = 61; ip.pct_applications  = 2; staff.total  = 622")]
    public void Counts_what_there_is_as_the_form_is_filled_in_or_at_the_end_of_the_last_year(string before, string last, string found) => Assert.Equal(
        found,
        string.Join("; ", Form([$"类别 | 2020年末 | {before} | {last}", "职工总数（人） | 595 | 613 | 622", "有效专利（件） | 40 | 54 | 61", "PCT专利申请（件） | 0 | 1 | 2"]).Order(StringComparer.Ordinal)));

    [Fact]
    public void Keeps_the_applicant_s_number_where_those_of_others_stand_beside_it() => Assert.Equal(
        ["contact.name  = 郭某", "contact.phone  = 13912780151"],
        Form(["项目 | 甲方（下达单位） | 乙方（申报单位） | 丙方（推荐单位）", "联系人 | 沈老师 | 郭某 | 狄科长", "联系电话 | 0519-85680000 | 13912780151 | 0519-87260000"]));

    private static string[] Form(string[] table, params string[] sentences)
    {
        var prose = new ProseReader(Seeds.Tools, null);
        IEnumerable<Reading> cells = table.Length == 0 ? [] : new TableReader(Seeds.Tools, null).Read(Printed.Table([], table));
        IEnumerable<Reading> told = sentences.SelectMany(s => prose.Read(Printed.Passage(s), Printed.Page, []));
        return
        [
            .. new StatementBuilder(Seeds.Tools, new StanceReader(Seeds.Tools)).OfForm([.. cells, .. told], null)
                .Where(s => s.IsPrimary)
                .Select(s => $"{s.Field} {s.Period} = {s.Value.Canonical}{(s.NeedsReview ? " ?" : "")}"),
        ];
    }
}
