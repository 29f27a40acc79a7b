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
    [InlineData("2 经济状况（金额：千元）", "千元")]
    [InlineData("三、财务数据（货币单位：人民币千元）", "千元")]
    [InlineData("主要经济指标（人民币千元）", "千元")]
    [InlineData("二、经营情况（单位 千元，下同）", "千元")]
    [InlineData("主要经济指标（千元）一览表", "千元")]
    [InlineData("币种：人民币 单位：千元", "千元")]
    [InlineData("单位：百万元 币种：人民币", "百万元")]
    [InlineData("币种：人民币（千元）", "千元")]
    [InlineData("金额单位除注明外均为千元", "千元")]
    [InlineData("本表金额以千元计", "千元")]
    [InlineData("注：表内数据以人民币千元为单位", "千元")]
    [InlineData("计量单位：亿元", "亿元")]
    [InlineData("【金额：元】", "元")]
    [InlineData("财务指标/千元", "千元")]
    [InlineData("3 财务数据 Financial data（人民币千元 RMB’000）", "千元")]
    [InlineData("Financial data (RMB'000)", "千元")]
    [InlineData("Financial data (in RMB ‘000)", "千元")]
    [InlineData("Figures (in thousands of RMB)", "千元")]
    [InlineData("Financial data (RMB million)", "百万元")]
    [InlineData("Financial data (RMB 10,000)", "万元")]
    [InlineData("Financial data (in RMB)", "元")]
    [InlineData("经济指标（人民币万元）", "万元")]
    [InlineData("三、知识产权（件）", "件")]
    public void Reads_the_unit_a_caption_names(string caption, string unit) => Assert.Equal(unit, UnitCaption.Find(caption, Seeds.Tools.Units)?.Name);

    [Theory]
    [InlineData("编制单位：百瑞吉特种钢（常州）有限公司")]
    [InlineData("填报单位：元泰精密机械有限公司")]
    [InlineData("单位：万向节有限公司")]
    [InlineData("单位名称")]
    [InlineData("金额合计")]
    [InlineData("专利（件）实施情况")]
    [InlineData("项目总投入500万元以上")]
    [InlineData("以百分之三十计")]
    [InlineData("研发费用（500万元）")]
    [InlineData("财务数据（人民币千元 RMB million）")]
    [InlineData("Financial data (RMB)")]
    public void Takes_the_name_of_a_company_for_no_unit(string caption) => Assert.Null(UnitCaption.Find(caption, Seeds.Tools.Units));
}
