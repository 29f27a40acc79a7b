namespace DocPipeline.Extraction.Tests.Figures;

// Labels that call others by their numbers.
public class RowReferencesTests
{
    [Theory]
    [InlineData("销售收入①", "研究开发费用②", "②占①的比例")]
    [InlineData("①营业收入（万元）", "②研发投入（万元）", "②占①比例")]
    [InlineData("销售收入⑴", "研发费用⑵", "⑵/⑴×100%")]
    [InlineData("销售收入①", "研发费用②", "②÷①")]
    public void Mean_what_those_are_called(string whole, string part, string share) =>
        Assert.Equal(["finance.rd_share 2021 = 4.42", "finance.rd_share 2022 = 5.16"], Shares(whole, part, share));

    [Theory]
    [InlineData("销售收入①", "研发费用②", "③占①的比例")] // nothing has that number
    [InlineData("销售收入①", "研发费用①", "①占①的比例")] // two have it
    [InlineData("销售收入①", "利润总额②", "②占①的比例")] // another share
    public void Name_nothing_where_those_are_not_known(string whole, string part, string share) => Assert.Empty(Shares(whole, part, share));

    private static string[] Shares(string whole, string part, string share) =>
    [
        .. FreePages.Fields("指标（万元） | 2021年 | 2022年", $"{whole} | 71734.91 | 77333.40", $"{part} | 3170.68 | 3990.41", $"{share} | 4.42% | 5.16%")
            .Where(f => f.Contains("share", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
