using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

/// <summary>A row of amounts on a scan, one of which has lost its separators.</summary>
public sealed class LostDecimalsTests
{
    [Theory]
    [InlineData("3682432", "36,398.61", "3682432")]
    [InlineData("36824", "36,398.61", "36824")]
    [InlineData("36,824.32", "36,398.61", "")]
    [InlineData("36824", "36398", "")]
    public void An_amount_without_decimals_is_doubted_where_another_year_has_them(string first, string second, string doubted) => Assert.Equal(
        doubted,
        string.Join(' ', LostDecimals.Among([Recognised.Read("finance.sales_revenue", first, 2021), Recognised.Read("finance.sales_revenue", second)]).Select(s => s.AsPrinted)));

    [Theory]
    [InlineData("16.13216", "127,860.97", "135,902.22", "16.13216")]
    [InlineData("156,137.15", "127,860.97", "135,902.22", "")]
    [InlineData("156,137.155", "127,860.97", "135,902.2", "")]
    [InlineData("156,137.1", "127,860.97", "135,902.22", "")]
    public void An_amount_with_more_decimals_than_every_other_year_is_doubted(string first, string second, string third, string doubted) => Assert.Equal(
        doubted,
        string.Join(' ', LostDecimals.Among([Recognised.Read("finance.sales_revenue", first, 2022), Recognised.Read("finance.sales_revenue", second, 2021), Recognised.Read("finance.sales_revenue", third, 2020)]).Select(s => s.AsPrinted)));

    [Fact]
    public void Another_field_or_page_and_print_say_nothing_of_it()
    {
        ExaminedStatement[] found =
        [
            Recognised.Read("finance.sales_revenue", "36824", 2021), Recognised.Read("finance.rd_expense", "1,732.57"),
            Recognised.Read("finance.sales_revenue", "36,398.61", 2022, page: 2), Recognised.Printed("finance.sales_revenue", "36,398.61", 2023),
        ];

        Assert.Empty(LostDecimals.Among(found));
    }
}
