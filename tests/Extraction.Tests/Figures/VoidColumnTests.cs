namespace DocPipeline.Extraction.Tests.Figures;

// A corrected form: what it cancels, beside what stands instead.
public class VoidColumnTests
{
    [Theory]
    [InlineData("原填报（作废）", "更正后（正式）")]
    [InlineData("更正前", "更正后")]
    [InlineData("修改前内容", "修改后内容")]
    [InlineData("变更前", "变更后")]
    [InlineData("原值", "现填报值")]
    [InlineData("已作废", "经更正后")]
    public void What_was_cancelled_states_nothing(string cancelled, string corrected) => Assert.Equal(
        ["applicant.name = 江苏茂霖执行器股份有限公司", "finance.sales_revenue 2022 = 556265500.00", "finance.sales_revenue 2023 = 591752000.00", "ip.patents_valid = 57"],
        FreePages.Fields(
            $"序号 | 填报项目 | {cancelled} | {corrected}",
            "1 | 企业名称 | — | 江苏茂霖执行器股份有限公司",
            "2 | 2022年销售收入 | 59,692.85万元 | 55,626.55万元",
            "3 | 2023年销售收入 | — | 59,175.20万元",
            "4 | 有效专利 | 63件 | 57件"));

    [Fact]
    public void Whichever_of_the_two_comes_first() => Assert.Equal(
        ["staff.total = 572", "ip.patents_valid = 57"],
        FreePages.Fields("填报项目 | 更正后 | 更正前", "职工总数 | 572人 | 603人", "有效专利 | 57件 | 63件"));

    [Fact]
    public void For_every_year_that_was_corrected() => Assert.Equal(
        ["finance.sales_revenue 2022 = 556265500.00", "finance.sales_revenue 2023 = 591752000.00"],
        FreePages.Fields("指标 | 2022年（更正前） | 2022年（更正后） | 2023年（更正前） | 2023年（更正后）", "销售收入（万元） | 59,692.85 | 55,626.55 | 60,000.00 | 59,175.20"));

    [Fact]
    public void A_section_below_of_other_columns_is_read_as_ever() => Assert.Equal(
        ["ip.patents_valid = 57", "contact.name = 梁某然"],
        FreePages.Fields("填报项目 | 更正前 | 更正后 | 说明", "有效专利 | 63件 | 57件 | 重复统计", "联系人 | 梁某然 | 联系电话 | "));

    [Theory]
    [InlineData("变更前", true)]
    [InlineData("变更前企业名称", false)]
    public void A_heading_that_asks_for_a_former_name_cancels_nothing(string heading, bool cancels)
    {
        var table = Printed.Table([], $"更名时间 | {heading} | 变更后企业名称", "2021年3月 | 常州甲阀门有限公司 | 常州乙阀门有限公司");

        Assert.Equal(cancels, DocPipeline.Extraction.Figures.VoidColumns.Drop(table, Seeds.Tools) != table);
    }

    [Theory]
    [InlineData("固定资产原值", "有效专利")]
    [InlineData("原填报", "核对意见")]
    public void Where_nothing_beside_it_says_what_stands_instead_nothing_is_cancelled(string first, string second) =>
        Assert.Contains("staff.total = 603", FreePages.Fields($"填报项目 | {first} | {second}", "职工总数 | 603人 | 无误"));
}
