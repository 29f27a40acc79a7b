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
}
