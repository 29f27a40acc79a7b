using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class SeenTraitsTests
{
    [Theory]
    [InlineData("12,345.67", 0)]
    [InlineData("1,234,567", 0)]
    [InlineData("12345.67", 0)]
    [InlineData("12,34.567", 1)]
    [InlineData("1,2345", 1)]
    [InlineData("1234,567", 1)]
    public void Commas_part_a_number_by_thousands_or_something_is_missing(string printed, double odd) => Assert.Equal(odd, Trait(printed, ReadingTrait.Grouping));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(6, 1)]
    public void Room_for_another_digit_between_two_of_them_is_a_gap(double extra, double gap) =>
        Assert.Equal(gap, SeenTraits.Of("123456", Recognised.Text("123456", extra: extra), 200)[(int)ReadingTrait.Gap]);

    [Theory]
    [InlineData(150, 0.5)]
    [InlineData(200, 0)]
    [InlineData(300, 0)]
    [InlineData(0, 0)]
    public void A_coarse_picture_is_as_coarse_as_it_lacks_pixels(int dotsPerInch, double coarse) =>
        Assert.Equal(coarse, SeenTraits.Of("350", Recognised.Text("350"), dotsPerInch)[(int)ReadingTrait.Coarse]);

    [Theory]
    [InlineData(SecondReader.Agrees, 1, 0)]
    [InlineData(SecondReader.Contradicts, 0, 1)]
    [InlineData(SecondReader.Silent, 0, 0)]
    public void What_the_second_reader_says_counts(SecondReader second, double agrees, double contradicts)
    {
        var traits = SeenTraits.Of("350", Recognised.Text("350", second), 200);
        Assert.Equal((agrees, contradicts), (traits[(int)ReadingTrait.SecondAgrees], traits[(int)ReadingTrait.SecondContradicts]));
    }

    [Fact]
    public void A_seal_over_one_character_lies_over_the_figure() =>
        Assert.Equal(1, SeenTraits.Of("350", Recognised.Text("350", traits: GlyphTraits.Stamped), 200)[(int)ReadingTrait.Stamped]);

    [Fact]
    public void The_weakest_character_decides_and_all_doubts_add_up()
    {
        var traits = SeenTraits.Of("350", Recognised.Text("[3|8:0.5]5[0|8:0.5]"), 200);
        Assert.Equal(0, traits[(int)ReadingTrait.Weakest], 9);
        Assert.Equal(2 * Math.Log(2), traits[(int)ReadingTrait.Doubt], 9);
        Assert.Equal(0.5, traits[(int)ReadingTrait.RunnerUp]);
    }

    private static double Trait(string printed, ReadingTrait trait) => SeenTraits.Of(printed, Recognised.Text(printed), 200)[(int)trait];
}
