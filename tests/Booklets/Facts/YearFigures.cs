namespace DocPipeline.Booklets.Facts;

/// <summary>年度指标。One year's money in 元; multiples of 100 so that 万元 with two decimals is exact and sums stay sums.</summary>
internal sealed record YearFigures(
    int Year, decimal Sales, decimal Rd, decimal Ip, decimal Profit, decimal Tax, decimal NetProfit, decimal Assets)
{
    public decimal ProfitTax => Profit + Tax;
}
