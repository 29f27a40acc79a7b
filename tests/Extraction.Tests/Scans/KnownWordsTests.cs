using DocPipeline.Extraction.Scans;
using static DocPipeline.Extraction.Tests.Scans.Recognised;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class KnownWordsTests
{
    private static readonly KnownWords Words = new(Seeds.Vocabulary);

    [Theory]
    [InlineData("高效电机企业知识产[权|杈:0.3]战略推进项目", 0.994)]
    [InlineData("移动机器人高价值专利[培|焙:0.4]育示范中心", 0.992)]
    [InlineData("知[识|织:0.04]产[权|杈:0.3]", 0.994)]
    [InlineData("[溧|漂:0.2]阳市", 0.996)]
    [InlineData("江苏省[溧|漂:0.49]阳市戴埠镇", 0.990)]
    public void A_character_the_model_wavers_about_is_told_by_the_word_it_stands_in(string read, double probability) =>
        Assert.Equal((decimal)probability, Math.Round(Words.Settle(Text(read)).Confidence.Probability!.Value, 3));

    [Theory]
    [InlineData("高效电[机|杌:0.3]企业知识产权战略推进项目", 0.7)]
    [InlineData("知识[产|严:0.1][权|杈:0.3]", 0.7)]
    [InlineData("知识产[杈|权:0.3]", 0.7)]
    [InlineData("知识产[权|杈:0.6]", 0.4)]
    [InlineData("[溧|浏:0.2]阳市", 0.8)]
    [InlineData("[溧|漂:0.2]阳镇", 0.8)]
    public void A_character_no_word_tells_stays_as_doubtful_as_it_is(string read, double probability) =>
        Assert.Equal((decimal)probability, Words.Settle(Text(read)).Confidence.Probability);

    [Fact]
    public void A_character_taken_for_another_is_not_put_right() =>
        Assert.Equal('杈', Words.Settle(Text("知识产[杈|权:0.3]")).Glyphs[^1].CodePoint);
}
