using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class LineLookTests
{
    private const double Height = 20;

    [Fact]
    public void A_line_drawn_wider_counts_where_it_leaves_no_more_ink_and_what_differs_is_contested()
    {
        var chosen = Look("111,818,88.78", [new InkBlob(60, 70, 0, 20)]).OrWider(Look("111,818,888.78"), Height);
        Assert.Equal("111,818,888.78", chosen.Text);
        Assert.All(chosen.Read, character => Assert.InRange(character.Probability, 0, 0.85f));
    }

    [Fact]
    public void A_line_drawn_wider_does_not_count_where_it_leaves_more_ink() =>
        Assert.Equal("1,585", Look("1,585").OrWider(Look("1,85", [new InkBlob(60, 70, 0, 20)]), Height).Text);

    [Fact]
    public void Where_both_looks_say_the_same_nothing_is_contested() =>
        Assert.All(Look("1,585").OrWider(Look("1,585"), Height).Read, character => Assert.InRange(character.Probability, 0.9f, 1));

    [Fact]
    public void A_number_both_looks_have_stays_as_sure_where_they_differ_in_another()
    {
        var chosen = Look("12人 345").OrWider(Look("12人 3445"), Height);
        Assert.InRange(chosen.Read[0].Probability, 0.9f, 1);
        Assert.InRange(chosen.Read[^1].Probability, 0, 0.85f);
    }

    [Theory]
    [InlineData("占比；人", 0.94f, "占比，人", 0.95f, "占比，人")]
    [InlineData("占比；人", 0.96f, "占比，人", 0.95f, "占比；人")]
    [InlineData("占比；人", 0.94f, "占，人", 0.95f, "占比；人")]
    public void Words_are_read_as_the_surer_of_two_looks_has_them_where_both_see_as_many_characters(string one, float sure, string other, float surer, string expected) =>
        Assert.Equal(expected, Look(one, probability: sure).OrBetter(Look(other, probability: surer), Height).Text);

    [Fact]
    public void Numbers_are_not_mixed_of_two_looks() => Assert.Equal("128", Look("128", probability: 0.95f).OrBetter(Look("126", probability: 0.99f), Height).Text);

    [Theory]
    [InlineData('8', 0, 0.58f, true)]
    [InlineData('8', 0, 0.95f, false)]
    [InlineData('8', '6', 0.58f, false)]
    [InlineData('人', 0, 0.58f, false)]
    public void A_digit_is_nearly_dropped_where_the_model_is_half_for_nothing(int character, int runnerUp, float probability, bool dropped) =>
        Assert.Equal(dropped, LineLook.IsNearlyDropped(new ReadCharacter(character, probability, runnerUp, 1 - probability, 0)));

    private static LineLook Look(string text, List<InkBlob>? unread = null, float probability = 0.95f) =>
        new([.. text.Select((c, i) => new ReadCharacter(c, probability, 0, 0, 0, i * 10, (i * 10) + 8, 18))], unread ?? [], false);
}
