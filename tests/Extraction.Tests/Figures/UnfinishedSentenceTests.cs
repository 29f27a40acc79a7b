using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class UnfinishedSentenceTests
{
    [Theory]
    [InlineData("到2026年末，有效专利总量达到187件以上，", "到2026年末，有效专利总量达到187件以上，")]
    [InlineData("目标明确。到2026年末，有效专利总量稳步增长并且不断", "到2026年末，有效专利总量稳步增长并且不断")]
    [InlineData("到2026年末，有效专利总量达到187件以上。", "")]
    [InlineData("（3）预计专利增长", "")]
    public void Keeps_the_beginning_of_a_sentence_that_goes_on_overleaf(string last, string begun) =>
        Assert.Equal(PrintedText.Fold(begun), UnfinishedSentence.Of([Printed.Line("公司围绕关键技术建立了全流程知识产权管理机制。", 50, 50), Printed.Line(last, 50, 66)]));

    [Fact]
    public void Keeps_nothing_of_a_page_without_lines() => Assert.Equal("", UnfinishedSentence.Of([]));
}
