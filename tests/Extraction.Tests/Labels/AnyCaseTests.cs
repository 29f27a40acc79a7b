using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Tests.Labels;

public class AnyCaseTests
{
    [Theory]
    [InlineData("E-mail", "e-MAIL")]
    [InlineData("R&D费用", "r&d费用")]
    [InlineData("ａ类", "Ａ类")]
    [InlineData("研发费用", "研发费用")]
    public void Wordings_that_differ_in_case_alone_are_one(string first, string second)
    {
        Assert.True(AnyCase.Comparer.Equals(first, second));
        Assert.Equal(AnyCase.Comparer.GetHashCode(first), AnyCase.Comparer.GetHashCode(second));
    }

    [Fact]
    public void Other_wordings_are_not() => Assert.False(AnyCase.Comparer.Equals("研发费用", "研发人员"));
}
