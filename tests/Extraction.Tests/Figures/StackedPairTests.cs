using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class StackedPairTests
{
    [Theory]
    [InlineData("统一社会信用代码", "91320404MA10YQW8WB")]
    [InlineData("注册地址（住所地）", "江苏省常州市天宁区龙城大道165号")]
    [InlineData("专利实施率", "83%")]
    [InlineData("职工总数", "344人")]
    public void Takes_the_line_above_for_the_label_of_what_can_only_be_its_value(string label, string value) =>
        Assert.Equal(Extraction.PrintedText.Fold(label), LabelOf(label, value));

    [Theory]
    [InlineData("职工总数", "公司现有职工344人，其中研发人员69人。")]
    [InlineData("联系人", "联系电话")]
    [InlineData("人员与知识产权", "344人")]
    [InlineData("申报单位", "企业名称：常州某某有限公司")]
    public void Leaves_headings_and_sentences_alone(string above, string line) => Assert.Null(LabelOf(above, line));

    [Fact]
    public void Leaves_alone_what_does_not_stand_right_below() => Assert.Null(
        new StackedPair(Seeds.Tools).Label(Extraction.Passage.Of(Printed.Line("职工总数")), Extraction.Passage.Of(Printed.Line("344人", 50, 120))));

    private static string? LabelOf(string above, string line) =>
        new StackedPair(Seeds.Tools).Label(Extraction.Passage.Of(Printed.Line(above)), Extraction.Passage.Of(Printed.Line(line, 50, 64)));
}
