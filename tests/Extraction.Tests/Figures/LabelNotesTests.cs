using DocPipeline.Extraction.Figures;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// What is said of a label on the line below it, beside its value; and headings that touch.
public class LabelNotesTests
{
    [Theory]
    [InlineData("注册地址//按营业执照填写 | 江苏省常州市天宁区中吴大道1288号", "applicant.address = 江苏省常州市天宁区中吴大道1288号")]
    [InlineData("知识产权管理人员//专、兼职合计 | 5人", "staff.ip_managers = 5")]
    [InlineData("所属辖市区//请勾选 | □溧阳市 ☑天宁区", "applicant.district = 天宁区")]
    public void Are_no_value_of_it(string row, string found) => Assert.Equal([found], FreePages.Fields(row));

    [Theory]
    [InlineData("有效专利//52件 | 研发人员//12人", "ip.patents_valid = 52; staff.rd = 12")]
    [InlineData("法定代表人//陈某 | 注册资本//1,200万元", "applicant.legal_representative = 陈某; applicant.registered_capital = 12000000")]
    public void Are_the_value_where_cards_stand_side_by_side(string row, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(row)));

    [Fact]
    public void Headings_as_wide_as_their_columns_are_two() => Assert.Equal(
        ["ip.utility_models_valid = 40", "ip.designs_valid = 6", "ip.trademarks_valid = 14"],
        Fields(Table([], "有效实用新型专利有效外观设计专利 | < | 有效注册商标", "40 | 6 | 14")));

    [Theory]
    [InlineData("知识产权费用（万元）利税总额（万元）", "finance.ip_expense 2022 = 2773600.00", "finance.profit_tax_total 2022 = 126874300.00")]
    [InlineData("知识产权费用（万元）管理费用（万元）", "finance.ip_expense 2022 = 2773600.00")]
    [InlineData("管理费用（万元）利税总额（万元）", "finance.profit_tax_total 2022 = 126874300.00")]
    public void Headings_that_touch_part_behind_the_unit_of_the_first(string touching, params string[] expected) => Assert.Equal(
        ["finance.rd_expense 2022 = 46303800.00", .. expected],
        Fields(Table([], $"年度 | 研发费用（万元） | {touching} | <", "2022 | 4630.38 | 277.36 | 12687.43")));

    // A heading over two years, a remark in brackets, words below: one heading.
    [Theory]
    [InlineData("销售收入（万元） | <", "2021 | 2022")]
    [InlineData("管理费用（含研发）财务费用（净额） | <", "277.36 | 12687.43")]
    [InlineData("知识产权费用（万元）管理费用（万元） | <", "2021年 | 2022年")]
    public void A_heading_over_two_columns_stays_one(string heading, string below) => Assert.Equal(
        heading[..^4], TouchingHeadings.Part(Table([], heading, below), Seeds.Tools).At(0, 1)?.Text);
}
