using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// Amounts in sentences below a heading that says what they are counted in.
public class HeadedAmountsTests
{
    private const string Heading = "二、经营与投入（以下金额单位：元）";

    [Theory]
    [InlineData("（一）2021年。销售收入198,774,414.39；研发费用8,944,916.37；知识产权费用628,800.00。", "finance.sales_revenue 2021 = 198774414.39; finance.rd_expense 2021 = 8944916.37; finance.ip_expense 2021 = 628800.00")]
    [InlineData("2021年。销售收入：198,774,414.39，研发费用：8,944,916.37。", "finance.sales_revenue 2021 = 198774414.39; finance.rd_expense 2021 = 8944916.37")]
    [InlineData("2021年销售收入198,774,414.39；2022年销售收入234,944,541.73。", "finance.sales_revenue 2021 = 198774414.39; finance.sales_revenue 2022 = 234944541.73")]
    [InlineData("（二） 2022 年 。 销 售 收 入 234,944,541.73 。", "finance.sales_revenue 2022 = 234944541.73")]
    public void Reads_clauses_that_are_a_label_and_an_amount(string text, string found) => Assert.Equal(found, Read(text, Heading));

    [Theory]
    [InlineData("2021年。销售收入198,774,414.39，为行业第二。新产品销售收入8,944,916.37；销售收入增长12.5。", "finance.sales_revenue 2021 = 198774414.39")]
    [InlineData("2021年。职工总数263；有效专利58。", "")]
    [InlineData("销售收入198,774,414.39。", "")]
    public void Reads_nothing_that_is_no_amount_of_a_year(string text, string found) => Assert.Equal(found, Read(text, Heading));

    [Theory]
    [InlineData("二、经营与投入")]
    [InlineData("二、知识产权（件）")]
    public void Reads_nothing_where_the_heading_names_no_unit_of_money(string heading) => Assert.Equal("", Read("2021年。销售收入198,774,414.39。", heading));

    [Fact]
    public void Reads_nothing_further_than_the_year_of_its_paragraph() => Assert.Equal(
        "finance.sales_revenue 2021 = 198774414.39", Read("2021年。销售收入198,774,414.39。\n研发费用8,944,916.37。", Heading));

    private static string Read(string text, string heading) =>
        string.Join("; ", new HeadedAmounts(Seeds.Tools).Read(Printed.Passage(text), Printed.Page, [heading]).Select(Printed.Describe));
}
