using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class OutlineTests
{
    [Theory]
    [InlineData("3.3 2021年度财务数据", "2021年度财务数据")]
    [InlineData("1.2 单位简介", "1.2单位简介")]
    public void Tells_the_number_of_a_heading_from_its_year(string line, string heading)
    {
        var outline = new Outline();

        outline.Take(Printed.Line(line), 10);

        Assert.Equal([heading], outline.Headings);
    }

    [Theory]
    [InlineData("1. 2022年实现销售收入1.23亿元")]
    [InlineData("2 2021年获得省科学技术奖二等奖，专利金奖等多项荣誉")]
    public void Takes_an_item_that_begins_with_a_year_for_no_heading(string line) => Assert.False(Outline.IsHeading(Printed.Line(line), 10));
}
