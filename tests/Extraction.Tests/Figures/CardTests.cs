using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Labels over their values without ruling, as portals print them.
public class CardTests
{
    [Fact]
    public void Reads_a_value_that_runs_on_over_a_place_where_no_label_stands() => Assert.Equal(
        ["applicant.legal_representative = 徐某", "applicant.established = 2008-05-10", "applicant.registered_capital = 61880000", "applicant.address = 江苏省常州市武进区某某镇某某路270号", "applicant.district = 常州经开区"],
        Fields(Table([],
            "法定代表人 | 成立日期 | 注册资本",
            "徐某 | 2008-05-10 | 6188万元",
            "注册地址 | ~ | 所属辖市区",
            "江苏省常州市武进区某某镇某某路270号 | < | 常州经开区")));

    [Fact]
    public void Takes_a_value_under_two_labels_for_neither_s() => Assert.DoesNotContain(
        Fields(Table([],
            "注册地址 | 产业领域 | 所属辖市区",
            "江苏省常州市武进区某某镇某某路270号 | < | 常州经开区")),
        f => f.StartsWith("applicant.address", StringComparison.Ordinal) || f.StartsWith("applicant.industry", StringComparison.Ordinal));

    [Fact]
    public void Takes_the_year_of_a_row_across_the_table_for_the_cards_below_it() => Assert.Equal(
        ["finance.sales_revenue 2022 = 623616300.000000", "finance.rd_expense 2022 = 27439100.00", "finance.sales_revenue 2021 = 551745600.000000", "finance.rd_expense 2021 = 27311500.00"],
        FreePages.Fields(
            "2022年度 | <",
            "销售收入（亿元）//6.236163 | 研发费用（万元）//2743.91",
            "2021年度 | <",
            "销售收入（亿元）//5.517456 | 研发费用（万元）//2731.15"));

    [Fact]
    public void Takes_the_year_of_a_card_and_not_that_of_the_card_beside_it() => Assert.Equal(
        ["finance.rd_share 2020 = 6.32", "finance.rd_share 2021 = 4.93", "finance.rd_share 2022 = 5.79", "finance.sales_revenue 2020 = 487101300.00", "finance.sales_revenue 2021 = 518017400.00", "finance.sales_revenue 2022 = 552638600.00"],
        ReadCards(["2020年度", "销售收入：48,710.13万元", "研发费用占比：6.32%"], ["2021年度", "销售收入：51,801.74万元", "研发费用占比：4.93%"], ["2022年度", "销售收入：55,263.86万元", "研发费用占比：5.79%"]));

    [Fact]
    public void Takes_the_year_at_the_head_of_a_row_for_every_card_in_it() => Assert.Equal(
        ["finance.profit_total 2020 = 2000000", "finance.rd_expense 2020 = 100000", "finance.sales_revenue 2020 = 1000000", "finance.tax_paid 2020 = 3000000"],
        ReadCards(["2020年"], ["销售收入：100万元", "研发费用：10万元"], ["利润总额：200万元", "上缴税金：300万元"]));

    [Fact]
    public void Takes_a_count_above_its_label_for_no_code_before_it() => Assert.Equal(
        ["ip.inventions_valid = 23", "ip.patents_valid = 52", "staff.rd = 56", "staff.total = 227"],
        FreePages.Fields("52//有效专利（件） | 23//有效发明专利（件）", "227//职工总数（人） | 56//研发人员（人）").Order(StringComparer.Ordinal));

    [Fact]
    public void Knows_no_year_of_cards_below_a_row_that_names_none() => Assert.DoesNotContain(
        FreePages.Fields(
            "经营情况 | <",
            "销售收入（亿元）//6.236163 | 研发费用（万元）//2743.91"),
        f => f.StartsWith("finance.sales_revenue 2", StringComparison.Ordinal));

    [Theory]
    [InlineData("2023年度财务数据", "2023")]
    [InlineData("2022年经营情况", "2022")]
    [InlineData("2022年度（单位：万元）", "2022")]
    public void Takes_the_year_of_a_heading_for_every_row_of_cards_right_below_it(string heading, string year) => Assert.Equal(
        [$"finance.net_profit {year} = 300", $"finance.rd_expense {year} = 200", $"finance.sales_revenue {year} = 100", $"finance.tax_paid {year} = 400"],
        Cards(heading));

    [Theory]
    [InlineData("经营情况")]
    [InlineData("数据说明：2023年度报表口径")]
    public void Knows_no_year_of_cards_where_the_heading_names_none(string heading) => Assert.DoesNotContain(Cards(heading), f => f.StartsWith("finance.tax_paid 2", StringComparison.Ordinal));

    // Two rows of cards, each a table of its own, with nothing between them.
    private static string[] Cards(string heading)
    {
        var (one, two) = (At(TableOf("营业收入 | 研发费用", "100元 | 200元"), 40), At(TableOf("净利润 | 实缴税费", "300元 | 400元"), 90));
        var page = new TranscribedPage(Printed.Page, 595, 842, 0, 0, PageSource.Digital, true, false, [Line(heading, 50, 70)], [one, two]);
        return [.. PageReader.Read([page], Seeds.Tools, null, new HashSet<Line>(), []).Where(r => r is { Field: not null, Value: not null }).Select(Describe).Distinct().Order(StringComparer.Ordinal)];
    }

    private static Table At(Table table, double y) => table with { Box = table.Box with { Y = table.Box.Y + y } };

    [Fact]
    public void Cells_of_a_label_over_its_value_are_no_labels_of_the_cells_below_them() => Assert.Equal(
        ["applicant.name = 常州晟辉光通信器件有限公司", "applicant.uscc = 91320412651113404Q", "applicant.address = 江苏省常州市新北区薛家镇奥园路15号", "applicant.district = 新北区", "contact.name = 刘佳雪", "contact.phone = 13807732893"],
        FreePages.Fields(
            "企业名称//常州晟辉光通信器件有限公司 | 统一社会信用代码//91320412651113404Q",
            "注册地址//江苏省常州市新北区薛家镇奥园路15号 | 所属辖市区//新北区",
            "联系人//刘佳雪 | 联系电话//13807732893"));

    [Fact]
    public void Parts_in_cells_of_their_own_are_of_the_whole_before_them() => Assert.Equal(
        ["staff.total = 1213", "staff.ip_managers = 6", "staff.ip_fulltime = 4", "staff.ip_parttime = 2"],
        FreePages.Fields("职工总数//1213 | 知识产权管理人员//6 | 其中：专职//4 | 其中：兼职//2"));

    [Theory]
    [InlineData("产业领域//（十大集群） | 高端装备", "applicant.industry = 高端装备")]
    [InlineData("企业地址//（注册地） | 江苏省常州市天宁区某某路2号", "applicant.address = 江苏省常州市天宁区某某路2号")]
    public void What_stands_in_brackets_below_a_label_is_no_value_of_it(string row, string found) => Assert.Equal([found], FreePages.Fields(row));

    // Cards side by side in one row, each with its lines.
    private static IEnumerable<string> ReadCards(params string[][] cards)
    {
        var cells = cards.Select((lines, c) => new Cell(0, c, 1, 1, new Box(50 + (150 * c), 100, 150, 80), [.. lines.Select((l, i) => Line(l, 52 + (150 * c), 102 + (12 * i)))]));
        var table = new Table(new Box(50, 100, 150 * cards.Length, 80), 1, cards.Length, [.. cells]);
        var page = new TranscribedPage(Printed.Page, 595, 842, 0, 0, PageSource.Digital, true, false, [], [table]);
        return PageReader.Read([page], Seeds.Tools, null, new HashSet<Line>(), []).Where(r => r is { Field: not null, Value: not null }).Select(Describe).Order(StringComparer.Ordinal);
    }
}
