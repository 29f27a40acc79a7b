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
}
