namespace DocPipeline.Extraction.Tests.Figures;

// Rows of a template that show how to fill in, left in above what was filled in.
public class ExampleRowTests
{
    [Theory]
    [InlineData("示例：甲某科技有限公司 | 9132XXXXXXXXXXXXXX | 王某某")]
    [InlineData("样例 甲某科技有限公司 | 91320404716383481J | 王某某")]
    [InlineData("（填写示例）甲某科技有限公司 | 91320404716383481J | 王某某")]
    [InlineData("例：甲某科技有限公司 | 91320404716383481J | 王某某")]
    [InlineData("甲某科技有限公司 | 91320404716383481J | （勿删）")]
    public void State_nothing(string example) => Assert.Equal(
        ["applicant.name = 江苏映川显示材料有限公司", "applicant.uscc = 913204117933253141", "applicant.legal_representative = 彭某静"],
        FreePages.Fields("企业名称 | 统一社会信用代码 | 法定代表人", example, "江苏映川显示材料有限公司 | 913204117933253141 | 彭某静"));

    [Theory]
    [InlineData("示例 2023年 | 10000.00 | 勿删")]
    [InlineData("示例/2023年 | 10000.00 | ")]
    [InlineData("2023年 | 10000.00 | 示例，勿删")]
    public void State_nothing_of_their_year(string example) => Assert.Equal(
        ["finance.sales_revenue 2022 = 423325100.00", "finance.sales_revenue 2023 = 484838200.00"],
        FreePages.Fields("年度 | 销售收入（万元） | 备注", example, "2022年 | 42332.51 | ", "2023年 | 48483.82 | "));

    [Fact]
    public void Over_several_rows_all_of_them_state_nothing() => Assert.Equal(
        ["finance.sales_revenue 2022 = 423325100.00", "finance.sales_revenue 2023 = 484838200.00"],
        FreePages.Fields(" | 年度 | 销售收入（万元）", "示例 | 2022年 | 10000.00", "^ | 2023年 | 10001.00", "填报 | 2022年 | 42332.51", "^ | 2023年 | 48483.82"));

    [Theory]
    [InlineData("示例项目名称 | 甲某 | 91320404716383481J", "企业名称 | 统一社会信用代码 | 法定代表人", "示范科技有限公司 | 91320404716383481J | 彭某静", "applicant.name = 示范科技有限公司")]
    [InlineData("项目 | 示例 | 填写内容", "企业名称 | 甲某科技有限公司 | 江苏映川显示材料有限公司", "法定代表人 | 王某 | 彭某静", "applicant.name = 江苏映川显示材料有限公司")]
    [InlineData("示例 | 项目 | 填写内容", "甲某科技有限公司 | 企业名称 | 江苏映川显示材料有限公司", "王某 | 法定代表人 | 彭某静", "applicant.name = 江苏映川显示材料有限公司")]
    public void Are_no_rows_that_only_begin_with_such_a_word_or_head_columns(string first, string second, string third, string found) =>
        Assert.Contains(found, FreePages.Fields(first, second, third));
}
