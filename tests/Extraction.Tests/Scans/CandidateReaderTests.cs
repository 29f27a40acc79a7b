using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class CandidateReaderTests
{
    [Theory]
    [InlineData("finance.sales_revenue", "12,[3|8:0.3]45.67", "128456700.00")]
    [InlineData("finance.sales_revenue", "12[.|,:0.4]345", "123450000")]
    [InlineData("finance.rd_share", "[3|8:0.1].70%", "8.70")]
    [InlineData("staff.total", "3[5|6:0.2]0人", "360")]
    [InlineData("applicant.established", "201[5|6:0.2]年6月15日", "2016-06-15")]
    [InlineData("applicant.uscc", "91320413MA2K6RJU4[H|M:0.2]", "91320413MA2K6RJU4M")]
    [InlineData("applicant.legal_representative", "周[垚|壵:0.3]", "周壵")]
    public void A_runner_up_in_its_place_gives_another_reading(string field, string marked, string other) =>
        Assert.Equal(other, Other(field, marked).Single().Value.Canonical);

    [Theory]
    [InlineData("finance.sales_revenue", "12,[3|B:0.3]45.67", "a letter is no part of an amount")]
    [InlineData("finance.sales_revenue", "12,[3|8:0.001]45.67", "as improbable as that is noise")]
    [InlineData("finance.rd_share", "[3|３:0.3].70%", "the same character in another width")]
    [InlineData("applicant.established", "2015年[6|0:0.3]月15日", "there is no such month")]
    public void What_says_nothing_or_the_same_is_no_other_reading(string field, string marked, string because) =>
        Assert.True(Other(field, marked).IsEmpty, because);

    [Fact]
    public void Readings_come_most_probable_first() =>
        Assert.Equal(["850", "358"], Other("staff.total", "[3|8:0.3]5[0|8:0.1]").Select(c => c.Value.Canonical));

    [Fact]
    public void Where_the_text_is_not_the_characters_in_its_place_nothing_is_guessed() => Assert.Empty(
        new CandidateReader(Seeds.Tools).Read(Recognised.Statement("staff.total", "350"), Recognised.Text("[3|8:0.3]5")));

    private static System.Collections.Immutable.ImmutableArray<ReadingCandidate> Other(string field, string marked) =>
        new CandidateReader(Seeds.Tools).Read(Recognised.Statement(field, Recognised.Plain(marked)), Recognised.Text(marked));
}
