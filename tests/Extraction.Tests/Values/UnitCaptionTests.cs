using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Tests.Values;

public class UnitCaptionTests
{
    [Theory]
    [InlineData("单位：万元", "万元")]
    [InlineData("金额单位：人民币元", "元")]
    [InlineData("编制单位：百瑞吉特种钢（常州）有限公司 单位：人民币元", "元")]
    [InlineData("编制单位：元泰精密机械有限公司 2023年度 单位：万元", "万元")]
    [InlineData("（万元）", "万元")]
    public void Reads_the_unit_a_caption_names(string caption, string unit) => Assert.Equal(unit, UnitCaption.Find(caption, Seeds.Tools.Units)?.Name);

    [Theory]
    [InlineData("编制单位：百瑞吉特种钢（常州）有限公司")]
    [InlineData("填报单位：元泰精密机械有限公司")]
    [InlineData("单位：万向节有限公司")]
    [InlineData("单位名称")]
    public void Takes_the_name_of_a_company_for_no_unit(string caption) => Assert.Null(UnitCaption.Find(caption, Seeds.Tools.Units));
}
