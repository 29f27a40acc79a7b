using DocPipeline.Domain;
using DocPipeline.Validation.Expressions;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Expressions;

public sealed class ExpressionParserTests
{
    private static readonly Vocabulary Vocabulary = VocabularyLoader.Load(Seeds.Folder);

    [Theory]
    [InlineData("sum(finance.rd_expense, last 3 years) / sum(finance.sales_revenue, last 3 years) >= 3.5%")]
    [InlineData("every(finance.profit_tax_total, last 3 years) >= 20000000元")]
    [InlineData("mean(finance.rd_expense / finance.sales_revenue, last 3 years) >= 3.5%")]
    [InlineData("finance.ip_expense[last year] / finance.rd_expense[last year] >= 5%")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid + 2 * ip.pct_national_phase >= 50件")]
    [InlineData("not (consortium.is_joint and attached(cooperation-agreement)) or staff.total < 3人")]
    [InlineData("(staff.rd + staff.ip_managers) * 2 <= staff.total")]
    public void Reads_and_writes_the_same(string text) =>
        Assert.Equal(text, ExpressionPrinter.Of(ExpressionParser.Parse(text, Vocabulary)));

    [Fact]
    public void Money_is_kept_in_yuan_and_percent_as_a_ratio()
    {
        var money = (ComparisonExpression)ExpressionParser.Parse("budget.total >= 2,000万元".Replace(",", string.Empty, StringComparison.Ordinal), Vocabulary);
        var percent = (ComparisonExpression)ExpressionParser.Parse("target.invention_growth >= 15%", Vocabulary);

        Assert.Equal(new ConstantExpression(20000000m, "元"), money.Right);
        Assert.Equal(new ConstantExpression(0.15m, "ratio"), percent.Right);
    }

    [Theory]
    [InlineData("finance.sales_revenu[last year] >= 1元", "column 1: expected a field of the dictionary, not finance.sales_revenu")]
    [InlineData("budget.total >= 100", "not 元 and a bare number")]
    [InlineData("budget.total >= 100件", "not 元 and 件")]
    [InlineData("budget.total + staff.total >= 100元", "expected units that fit together, not 元 + 人")]
    [InlineData("finance.sales_revenue >= 1元", "expected a year for finance.sales_revenue")]
    [InlineData("budget.total[last year] >= 1元", "expected no year for budget.total")]
    [InlineData("budget.total", "expected a condition, such as a comparison, not an amount")]
    [InlineData("budget.total >= ", "expected a field, a number or (, not the end")]
    [InlineData("budget.total >= 1元 staff.total", "expected the end of the requirement, not staff.total")]
    [InlineData("budget.total >= 1块", "expected a unit of the dictionary, not 块")]
    [InlineData("sum(budget.total) >= 1元", "expected ,, not )")]
    [InlineData("applicant.name >= 1件", "expected an amount or a flag; applicant.name is neither")]
    [InlineData("budget.total & 1元", "column 14: expected a field, number or sign, not &")]
    public void Says_what_was_expected_and_where(string text, string message) => Assert.Contains(
        message, Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(text, Vocabulary)).Message, StringComparison.Ordinal);
}
