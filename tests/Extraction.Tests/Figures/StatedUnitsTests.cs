namespace DocPipeline.Extraction.Tests.Figures;

// What money is counted in, said once for all or below the table.
public class StatedUnitsTests
{
    [Theory]
    [InlineData("填报要求：除另有注明外，金额一律以元填报。", "28,000,000")]
    [InlineData("本表金额单位均为元。", "28,000,000")]
    [InlineData("金额应如实填写。", "280000000000")]
    public void The_form_says_it_once_for_all_places(string note, string yuan) => Assert.Equal(
        [$"applicant.registered_capital = {yuan.Replace(",", "", StringComparison.Ordinal)}"],
        FreePages.Fields(note, "注册资本 | 28,000,000"));

    [Theory]
    [InlineData("单位：元", "三、注册资本情况", "28000000")]
    [InlineData("三、注册资本情况", "单位：元", "28000000")]
    [InlineData("编制单位：常州某某有限公司", "三、注册资本情况", "280000000000")]
    public void A_heading_between_the_unit_and_the_table_takes_it_from_nothing(string first, string second, string yuan) => Assert.Contains(
        $"applicant.registered_capital = {yuan}",
        FreePages.Fields(first, second, "注册资本 | 28,000,000"));
}
