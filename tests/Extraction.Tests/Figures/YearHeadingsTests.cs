using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

public class YearHeadingsTests
{
    [Fact]
    public void Takes_the_unit_below_each_figure_for_its_unit_whatever_row_it_stands_in() => Assert.Equal(
        ["finance.rd_expense 2022 = 4007300.00", "finance.rd_expense 2023 = 4569400.00", "finance.sales_revenue 2022 = 83833800.00", "finance.sales_revenue 2023 = 95574700.00"],
        Fields(Table([], "年份 | 销售收入 | 研发费用", "2022 | 8,383.38//万元 | 400.73//万元", "2023 | 9,557.47//万元 | 456.94//万元")).Order(StringComparer.Ordinal));

    [Fact]
    public void Passes_over_the_column_that_says_the_labels_once_more_in_English() => Assert.Equal(
        ["finance.rd_expense 2022 = 47552300.00", "finance.rd_expense 2023 = 48001000.00", "finance.sales_revenue 2022 = 954460000.0000", "finance.sales_revenue 2023 = 1021270000.0000"],
        Fields(Table([], "指标 | Item | 单位 | 2022 | 2023", "销售收入 | Sales | [亿元] | 9.5446 | 10.2127", "研发费用 | R&D | [万元] | 4,755.23 | 4,800.10")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_year_of_a_card_heads_its_label_and_the_figure_below_the_unit() => Assert.Equal(
        ["finance.net_profit 2021 = 34433400.00", "finance.net_profit 2022 = 37474900.00", "finance.sales_revenue 2021 = 430561200.00", "finance.sales_revenue 2022 = 473615900.00"],
        Fields(Table([], "2021年度 | 单位：万元 | 2022年度 | 单位：万元", "销售收入 | 43,056.12 | 销售收入 | 47,361.59", "净利润 | 3,443.34 | 净利润 | 3,747.49")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("净 | 利润", "finance.net_profit 2021 = 1000000.00; finance.net_profit 2022 = 2000000.00")]
    [InlineData("知 | 识产权费用", "finance.ip_expense 2021 = 1000000.00; finance.ip_expense 2022 = 2000000.00")]
    [InlineData("一 | 利润总额", "finance.profit_total 2021 = 1000000.00; finance.profit_total 2022 = 2000000.00")]
    public void A_label_parted_by_a_streak_is_the_label_it_was(string label, string found) => Assert.Equal(
        found, string.Join("; ", Fields(Table(["单位：万元"], "项目 | < | 2021年 | 2022年", $"{label} | 100.00 | 200.00"))));

    [Theory]
    [InlineData("83,833,800//元", "finance.sales_revenue 2022 = 83833800")]
    [InlineData("83,833.80//千元", "finance.sales_revenue 2022 = 83833800.00")]
    [InlineData("0.838338//亿元", "finance.sales_revenue 2022 = 83833800.000000")]
    [InlineData("8,383.38//万元", "finance.sales_revenue 2022 = 83833800.00")]
    public void The_unit_below_a_figure_is_its_unit_whatever_it_is(string cell, string found) => Assert.Equal(
        [found], Fields(Table([], "年份 | 销售收入", $"2022 | {cell}")));

    [Fact]
    public void Cards_that_count_in_different_units_are_left_to_a_person() => Assert.DoesNotContain(
        Fields(Table([], "2021年度 | 单位：万元 | 2022年度 | 单位：元", "销售收入 | 43,056.12 | 销售收入 | 473,615,900.00")), f => f.Contains(" 20", StringComparison.Ordinal));

    [Theory]
    [InlineData("2023年增减")]
    [InlineData("2023年增减（%）")]
    [InlineData("同比增减")]
    public void How_much_a_year_rose_or_fell_is_no_figure_of_it(string growth) => Assert.Equal(
        ["finance.sales_revenue 2022 = 100000000", "finance.sales_revenue 2023 = 120000000"],
        Fields(Table([], $"指标 | 2022年实际 | 2023年实际 | {growth}", "营业收入（万元） | 10,000 | 12,000 | +20.0%")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2022（上年度）")]
    [InlineData("2022年(上年)")]
    public void A_year_may_say_what_it_is_to_the_form(string year) => Assert.Equal(
        ["finance.sales_revenue 2021 = 100000000", "finance.sales_revenue 2022 = 120000000"],
        Fields(Table([], $"年度 | 2021 | {year}", "营业收入（万元） | 10,000 | 12,000")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("会计年度 | ~ | 2022 | 2021", "finance.sales_revenue 2022 = 1501233600.00; finance.sales_revenue 2021 = 1405364500.00")]
    [InlineData("会计年度 | 2022 | 2021 | 2020", "finance.sales_revenue 2020 = 1405364500.00")] // of which of two years, nobody knows
    public void A_figure_wider_than_its_column_is_headed_by_the_only_year_above_it(string years, string found) => Assert.Equal(
        found.Split("; ").Order(StringComparer.Ordinal),
        Fields(Table([], years, "营业收入 | 150,123.36万元 | < | 140,536.45万元")).Where(f => f.Contains(" 20", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2023年5月现状", "2026年目标", "ip.patents_valid 2023 = 110; ip.patents_valid 2026 = 144; ip.trademarks_valid 2023 = 5; ip.trademarks_valid 2026 = 7; staff.total 2023 = 1770; staff.total 2026 = 1830")]
    [InlineData("数量", "数量", "")]
    public void Now_and_then_head_either_of_two_tables_set_side_by_side(string now, string then, string found) => Assert.Equal(
        found,
        string.Join("; ", Fields(Table([], $"指标名称 | 单位 | {now} | {then} | 指标名称 | 单位 | {now} | {then}", "有效专利总数 | 件 | 110 | 144 | 职工总数 | 人 | 1770 | 1830", "有效注册商标 | 件 | 5 | 7 | | | | ")).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("2()22年")]
    [InlineData("20)22年")]
    [InlineData("20 2年")]
    public void A_year_that_cannot_be_read_costs_its_own_column_and_takes_no_heading_s(string damaged) => Assert.Equal(
        ["finance.sales_revenue 2023 = 3000000", "finance.sales_revenue = 2000000", "finance.sales_revenue 2021 = 1000000"],
        Fields(Table(["2023年主要指标"],
            $"指标 | 2023年（上年度） | {damaged} | 2021年",
            "销售收入（万元） | 300 | 200 | 100")));

    [Theory]
    [InlineData("2022年度｜2021年度", "80,922.84｜69,761.07")]
    [InlineData("2022/2021年", "80,922.84 / 69,761.07")]
    [InlineData("2022年、2021年", "80,922.84、69,761.07")]
    public void Reads_figures_set_in_one_cell_below_years_set_the_same_way(string years, string figures) => Assert.Equal(
        ["finance.sales_revenue 2022 = 809228400.00", "finance.sales_revenue 2021 = 697610700.00"],
        Fields(Table([], $"指标 | {years}", $"年销售额（万元） | {figures}")));

    [Fact]
    public void Reads_no_year_where_a_cell_holds_more_or_fewer_figures_than_its_heading_years() => Assert.DoesNotContain(
        Fields(Table([],
            "指标 | 2022年度｜2021年度｜2020年度",
            "年销售额（万元） | 80,922.84｜69,761.07")),
        f => f.Contains(" 20", StringComparison.Ordinal));

    [Fact]
    public void Takes_a_heading_of_several_years_for_no_value_of_the_label_beside_it() => Assert.Equal(
        ["finance.sales_revenue 2020 = 1000000", "finance.sales_revenue 2021 = 2000000", "finance.rd_expense 2020 = 30000", "finance.rd_expense 2021 = 40000", "finance.net_profit 2020 = 50000", "finance.net_profit 2021 = 60000", "finance.tax_paid 2020 = 70000", "finance.tax_paid 2021 = 80000"],
        Fields(Table([],
            "经济指标（万元） | 近两年（2020-2021年） | <",
            "^ | 第一年 | 第二年",
            "销售收入 | 100 | 200",
            "研发费用 | 3 | 4",
            "净利润 | 5 | 6",
            "实际缴纳税金 | 7 | 8")));

    [Fact]
    public void Counts_years_from_the_first_of_a_range() => Assert.Equal(
        ["finance.sales_revenue 2020 = 666472100.00", "finance.sales_revenue 2021 = 759778200.00", "finance.sales_revenue 2022 = 812962700.00"],
        Fields(Table([],
            "经济指标（万元） | 近三年（2020-2022年） | < | <",
            "^ | 第一年 | 第二年 | 第三年",
            "营业收入总额 | 66647.21 | 75977.82 | 81296.27")));

    [Theory]
    [InlineData("全年合计", "一季度", "二季度", "Q1", "Q2")]
    [InlineData("全年", "第一季度", "第二季度", "Q1", "Q2")]
    [InlineData("合计", "上半年", "下半年", "H1", "H2")]
    [InlineData("年合计", "上半年（万元）", "下半年（万元）", "H1", "H2")]
    public void Takes_the_sum_of_the_year_for_its_figure_and_a_part_of_it_for_no_year_s(string whole, string first, string second, string one, string two) => Assert.Equal(
        ["finance.sales_revenue 2022 = 1000000", "finance.sales_revenue 2023 = 3000000", $"finance.sales_revenue 2023{one} = 1200000", $"finance.sales_revenue 2023{two} = 1800000"],
        Fields(Table([],
            "项目（万元） | 2022年 | 2023年 | < | <",
            $"^ | ^ | {whole} | {first} | {second}",
            "营业收入 | 100 | 300 | 120 | 180")));

    [Fact]
    public void Takes_a_quarter_alone_below_its_year_for_no_figure_of_the_year() => Assert.DoesNotContain(
        Fields(Table([],
            "项目（万元） | 2022年 | 2023年",
            "^ | 全年 | 一季度",
            "营业收入 | 100 | 30")),
        f => f.StartsWith("finance.sales_revenue 2023 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("— | a | c＝b÷a")]
    [InlineData("甲 | 1 | 2")]
    [InlineData("栏次 | （1） | （2）")]
    public void A_row_of_column_codes_heads_nothing_and_hides_no_heading(string codes) => Assert.Equal(
        ["finance.sales_revenue 2020 = 773837400.00", "finance.rd_expense 2020 = 38150200.00"],
        Fields(Table([], "年度 | 销售收入（万元） | 研发费用（万元）", codes, "2020年 | 77,383.74 | 3,815.02")).Where(f => f.Contains(" 2020 ", StringComparison.Ordinal)));

    [Fact]
    public void Figures_carry_their_unit_in_brackets() => Assert.Equal(
        ["finance.sales_revenue 2020 = 646776800.00", "finance.sales_revenue 2021 = 706908300.00"],
        Fields(Table([], "指标 | 2020年 | 2021年", "营业收入 | 64,677.68（万元） | 70,690.83（万元）")));
}
