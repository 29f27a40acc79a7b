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

    [Fact]
    public void Takes_a_code_for_the_value_of_the_label_it_ends_below() => Assert.Equal(
        "统一社会信用代码",
        new StackedPair(Seeds.Tools).Label(Extraction.Passage.Of(Printed.Line("统一社会信用代码", 400)), Extraction.Passage.Of(Printed.Line("91320404776786128D", 390, 64))));

    [Fact]
    public void Takes_no_words_for_the_value_of_a_label_they_only_end_below() => Assert.Null(
        new StackedPair(Seeds.Tools).Label(Extraction.Passage.Of(Printed.Line("注册地址", 400)), Extraction.Passage.Of(Printed.Line("江苏省常州市", 380, 64))));

    [Theory]
    [InlineData("职工总数（人）", "555", "职工总数(人)")]
    [InlineData("联系人", "马某某", "联系人")]
    [InlineData("联系人", "联系电话", null)]
    [InlineData("联系人", "Contact", null)]
    [InlineData("注册地址", "Registered address", null)]
    [InlineData("职工总数（人）", "其中研发人员69人", null)]
    public void Takes_the_last_line_of_a_cell_for_the_value_of_the_label_above_it(string label, string value, string? found)
    {
        System.Collections.Immutable.ImmutableArray<Domain.Line> lines = [Printed.Line(label), Printed.Line(value, 50, 64)];

        Assert.Equal(found, new StackedPair(Seeds.Tools).InCell(Extraction.Passage.Of(lines, new Domain.Box(48, 48, 400, 40)))?.Label);
    }

    [Theory]
    [InlineData("联合申报单位 江苏大学", false)]
    [InlineData("知识产权管理人员 7人", true)]
    [InlineData("人员构成", true)]
    public void Knows_what_may_go_on_in_the_lines_below(string above, bool heads) =>
        Assert.Equal(heads, new StackedPair(Seeds.Tools).Heads(Extraction.Passage.Of(Printed.Line(above))));

    [Theory]
    [InlineData("国家制造业单项冠军企业", "（ ）是 （√）否")]
    [InlineData("国家制造业单项冠军企业", "□是 ☑否")]
    [InlineData("是否联合申报", "□是☑否")]
    public void Takes_boxes_below_a_label_that_fills_its_line_for_the_answer(string label, string boxes)
    {
        System.Collections.Immutable.ImmutableArray<Domain.Line> lines = [Printed.Line(label), Printed.Line(boxes, 50, 64)];

        Assert.Equal(label, new StackedPair(Seeds.Tools).InCell(Extraction.Passage.Of(lines, new Domain.Box(48, 48, (10 * label.Length) + 4, 40)))?.Label);
    }

    [Fact]
    public void Takes_a_line_that_has_a_box_itself_for_no_label_of_the_boxes_below_it()
    {
        System.Collections.Immutable.ImmutableArray<Domain.Line> lines = [Printed.Line("☐ 国家制造业单项冠军企业"), Printed.Line("☑ 国家专精特新“小巨人”企业", 50, 64)];

        Assert.Null(new StackedPair(Seeds.Tools).InCell(Extraction.Passage.Of(lines, new Domain.Box(48, 48, 400, 40))));
    }

    [Fact]
    public void Takes_boxes_on_two_lines_for_one_answer()
    {
        System.Collections.Immutable.ImmutableArray<Domain.Line> lines = [Printed.Line("是否联合申报"), Printed.Line("□是", 50, 64), Printed.Line("☑否", 50, 78)];

        Assert.Equal("是否联合申报", new StackedPair(Seeds.Tools).InCell(Extraction.Passage.Of(lines, new Domain.Box(48, 48, 200, 60)))?.Label);
    }
}
