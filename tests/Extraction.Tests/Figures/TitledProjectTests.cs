using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Booklets that nowhere ask for the project's name.
public class TitledProjectTests
{
    [Theory]
    [InlineData("电驱动总成高价值专利培育示范中心", "可行性报告")]
    [InlineData("我公司拟牵头申报“电驱动总成高价值专利培育示范中心”。", "现将有关情况报告如下。")]
    public void Say_it_as_a_title_or_where_they_apply_for_it(params string[] lines) => Assert.Equal("电驱动总成高价值专利培育示范中心", NameOn(lines));

    [Theory]
    [InlineData("常州市高价值专利培育示范中心", "申报书")]
    [InlineData("2023年度高价值专利培育示范中心建设项目", "申报书")]
    [InlineData("关于申报高价值专利培育示范中心的请示", "")]
    [InlineData("江苏某某股份有限公司高价值专利培育示范中心", "申报书")]
    [InlineData("2019年参观了“数控机床高价值专利培育示范中心”。", "")]
    [InlineData("电驱动总成高价值专利培育示范中心", "减速机高价值专利培育示范中心")]
    public void Do_not_say_it_where_a_title_names_no_project_or_two(params string[] lines) => Assert.Null(NameOn(lines));

    [Fact]
    public void Say_nothing_more_where_the_form_asks_for_it()
    {
        var tools = FigureExtractor.ToolsOf(Seeds.Hvp);
        var form = BoundPages.Page(1, "电驱动总成高价值专利培育示范中心", "项目名称：减速机示范中心");

        Assert.Null(new TitledProject(tools).Read([form], PageReader.Read([form], tools, null, new HashSet<Domain.Line>(), [])));
    }

    private static string? NameOn(string[] lines) =>
        new TitledProject(FigureExtractor.ToolsOf(Seeds.Hvp)).Read([BoundPages.Page(1, [.. lines.Where(l => l.Length > 0)])], [])?.Value?.Canonical;
}
