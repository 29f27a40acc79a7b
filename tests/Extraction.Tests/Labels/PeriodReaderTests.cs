using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Tests.Labels;

public class PeriodReaderTests
{
    private static readonly PeriodReader Reader = new(Seeds.Vocabulary, 2022);

    [Theory]
    [InlineData("2022年", "2022")]
    [InlineData("2022年度", "2022")]
    [InlineData("２０２２年销售收入", "2022")]
    [InlineData("二〇二二年", "2022")]
    [InlineData("2022年12月31日", "2022")]
    [InlineData("2018年3月31日", "2018-03-31")]
    [InlineData("2010年1-6月", "2010H1")]
    [InlineData("2018年第一季度", "2018Q1")]
    [InlineData("2024年7—12月", "2024M7-12")]
    [InlineData("2022年1-12月", "2022")]
    [InlineData("上年度", "2022")]
    [InlineData("前年", "2021")]
    [InlineData("FY2022", "2022")]
    [InlineData("2022年 FY2022", "2022")]
    [InlineData("11. 2020年度销售收入", "2020")]
    [InlineData("3.2020年销售收入", "2020")]
    [InlineData("（2）2020年销售收入", "2020")]
    public void Reads_the_period_a_label_means(string label, string period) => Assert.Equal(period, Reader.Meant(label, null)?.ToString());

    [Theory]
    [InlineData("销售收入")]
    [InlineData("2020-2022年")]
    [InlineData("近三年销售收入合计")]
    [InlineData("12,345.67")]
    [InlineData("XFY2022")]
    [InlineData("FY20221")]
    public void Names_no_period_where_none_or_several_are_meant(string label) => Assert.Null(Reader.Meant(label, null));

    [Theory]
    [InlineData("本期金额", 2022)]
    [InlineData("上期金额", 2021)]
    [InlineData("年初余额", 2021)]
    public void Reads_this_and_last_period_by_the_report_they_stand_in(string label, int year) =>
        Assert.Equal(year, Reader.Meant(label, 2022)?.Year);

    [Fact]
    public void Knows_no_last_year_where_there_is_no_call() => Assert.Null(new PeriodReader(Seeds.Vocabulary, null).Meant("上年度", null));
}
