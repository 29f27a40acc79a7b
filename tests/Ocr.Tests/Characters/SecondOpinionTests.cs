using DocPipeline.Domain;
using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class SecondOpinionTests
{
    [Fact]
    public void Two_engines_that_agree_are_sure_of_the_number()
    {
        var read = Weigh("350", 0.6f, "350");
        Assert.All(read, character => Assert.Equal((0.95f, SecondReader.Agrees), (character.Probability, character.Second)));
    }

    [Theory]
    [InlineData("360", true)]
    [InlineData("35", false)]
    public void Two_engines_that_differ_leave_every_character_in_doubt(string second, bool sameLength)
    {
        var read = Weigh("350", 0.99f, second);
        Assert.All(read, character => Assert.Equal((0.5f, SecondReader.Contradicts), (character.Probability, character.Second)));
        Assert.Equal(sameLength ? '6' : 0, read[1].RunnerUp);
        Assert.Equal(0, read[0].RunnerUp);
    }

    [Fact]
    public void Agreement_about_what_a_seal_was_taken_off_proves_nothing() =>
        Assert.All(Weigh("350", 0.6f, "350", erased: true), character => Assert.Equal(0.5f, character.Probability));

    [Theory]
    [InlineData(true, 0.5f)]
    [InlineData(false, 0.99f)]
    public void Silence_of_the_second_engine_counts_only_under_a_seal(bool stamped, float probability) =>
        Assert.All(Weigh("350", 0.99f, "", stamped), character => Assert.Equal((probability, SecondReader.Silent), (character.Probability, character.Second)));

    [Fact]
    public void A_point_before_three_last_digits_stays_as_doubtful_as_it_was() => Assert.Equal(0.6f, Weigh("12.345", 0.6f, "12.345")[2].Probability);

    private static List<ReadCharacter> Weigh(string text, float probability, string second, bool stamped = false, bool erased = false)
    {
        List<ReadCharacter> read = [.. text.Select(c => new ReadCharacter(c, probability, 0, 0, 0))];
        SecondOpinion.Apply(read, new NumberRun(0, read.Count), second, stamped, erased);
        return read;
    }
}
