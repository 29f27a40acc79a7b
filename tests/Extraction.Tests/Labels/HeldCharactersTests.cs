using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Tests.Labels;

public class HeldCharactersTests
{
    [Theory]
    [InlineData("知识产权管理人员总数", "人员")]
    [InlineData("进入国家阶段的PCT申请件数", "pct")]
    [InlineData("e-mail", "E-Mail")]
    [InlineData("研发费用", "")]
    public void Never_denies_a_word_that_stands_in_a_wording_in_whatever_case(string wording, string word) =>
        Assert.True(HeldCharacters.Of(wording).MayHold(HeldCharacters.Of(word)));

    [Theory]
    [InlineData("研发费用", "研发人员")]
    [InlineData("", "人")]
    public void Denies_a_word_of_which_a_character_is_missing(string wording, string word) =>
        Assert.False(HeldCharacters.Of(wording).MayHold(HeldCharacters.Of(word)));

    [Fact]
    public void Denies_words_of_which_one_is_missing() =>
        Assert.False(HeldCharacters.Of("研发费用").MayHold(HeldCharacters.OfAll(["研发", "人员"])));
}
