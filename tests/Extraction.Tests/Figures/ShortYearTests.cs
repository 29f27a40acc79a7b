using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Years of which the century is left out.
public class ShortYearTests
{
    [Theory]
    [InlineData("近三年（2021—2023年）经营和创新投入 金额单位：百万元", "21年 | 22年 | 23年")]
    [InlineData("2021年至2023年经营情况（单位：百万元）", "21年度 | 22年度 | 23年度")]
    [InlineData("2021-23年经营情况（单位：百万元）", "21年（实际） | 22年（实际） | 23年（实际）")]
    public void Are_those_the_caption_names(string caption, string years) => Assert.Equal(
        ["finance.sales_revenue 2021 = 230692200.0000", "finance.sales_revenue 2022 = 262575300.0000", "finance.sales_revenue 2023 = 293877500.0000"],
        FreePages.Fields(caption, $"指标 | {years}", "销售收入 | 230.6922 | 262.5753 | 293.8775"));

    [Fact]
    public void Beside_them_the_mean_of_others_is_nobody_s_figure_of_a_year() => Assert.Equal(
        ["finance.sales_revenue 2022 = 262575300.0000", "finance.sales_revenue 2023 = 293877500.0000"],
        FreePages.Fields("2022—2023年（单位：百万元）", "指标 | 22年 | 23年 | 同行业平均（23年）", "销售收入 | 262.5753 | 293.8775 | 186.0").Where(f => !f.Contains("186", StringComparison.Ordinal)));

    [Theory]
    [InlineData(2023, "21年 | 22年 | 23年", "finance.net_profit 2021 = 10000; finance.net_profit 2022 = 20000; finance.net_profit 2023 = 30000")]
    [InlineData(2022, "21年 | 22年 | 23年", "")] // the last of them is not the year before the call
    [InlineData(2023, "19年 | 21年 | 23年", "")] // not one after the other
    [InlineData(null, "21年 | 22年 | 23年", "")]
    public void Without_a_caption_three_in_a_row_up_to_the_year_before_the_call_are_known(int? lastYear, string years, string found) =>
        Assert.Equal(found, string.Join("; ", Spelt(lastYear, [], $"指标 | {years}", "净利润（万元） | 1 | 2 | 3").Where(f => f.Contains(" 20", StringComparison.Ordinal))));

    [Theory]
    [InlineData("2021—2023年经营情况", "10年 | 20年 | 30年")]
    [InlineData("2021—2023年经营情况", "22年 | 23年 | 24年")]
    [InlineData("2021—2023年经营情况", "23年 | 无 | 无")]
    public void Are_none_where_the_caption_does_not_name_all_of_them(string caption, string years) =>
        Assert.DoesNotContain(Spelt(2020, [caption], $"指标 | {years}", "净利润（万元） | 1 | 2 | 3"), f => f.Contains(" 20", StringComparison.Ordinal));

    private static string[] Spelt(int? lastYear, string[] around, params string[] rows) =>
        Fields(DocPipeline.Extraction.Figures.ShortYears.Spell(Table([.. around], rows), lastYear));
}
