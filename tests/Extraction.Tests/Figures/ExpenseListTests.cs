using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

public class ExpenseListTests
{
    // What the invoices carry in tax is no expense, and none of what the applicant pays in taxes.
    [Theory]
    [InlineData("序号 | 费用项目 | 不含税金额（元） | 税额（元）", "1 | 专利申请费 | 4900.00 | 100.00", "合计 | < | 4900.00 | 100.00")]
    [InlineData("序号 | 费用项目 | 税额（元） | 不含税金额（元）", "1 | 专利申请费 | 100.00 | 4900.00", "合计 | < | 100.00 | 4900.00")]
    [InlineData("序号 | 费用项目 | 金额（元） | 增值税税额", "1 | 专利申请费 | 4900.00 | 100.00", "合计 | < | 4900.00 | 100.00")]
    public void Sums_a_list_of_expenses_up_without_its_taxes(params string[] rows) => Assert.Equal(
        ["finance.ip_expense 2022 = 4900.00"],
        Fields(Table(["2022年度知识产权费用支出明细"], rows)).Where(f => f.StartsWith("finance.", StringComparison.Ordinal)));
}
