using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting.Tests;

public sealed class FindingWordsTests
{
    [Theory]
    [InlineData("由知识产权主管部门推荐，申报单位签署承诺书", "信用承诺书", 3)]
    [InlineData("武进区、新北区各推荐不超过2项", "信用承诺书", 0)]
    [InlineData("武进区、新北区各推荐不超过2项", "推荐意见", 2)]
    [InlineData("", "推荐意见", 0)]
    public void What_a_clause_of_several_asks_for_is_told_by_the_words_it_shares_with_the_paper(string says, string paper, int shared) =>
        Assert.Equal(shared, FindingWords.InCommon(says, paper));
}
