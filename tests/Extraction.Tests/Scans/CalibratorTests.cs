using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class CalibratorTests
{
    [Fact]
    public void Probability_is_the_logistic_of_what_the_traits_weigh()
    {
        var traits = new double[SeenTraits.Count];
        (traits[0], traits[1]) = (2, 1);
        Assert.Equal(0.818m, new Calibrator(new Calibration(0.5, [1, -1], 0.9m)).Probability(traits));
    }

    [Theory]
    [InlineData(0.7, "0.3")]
    [InlineData(0.9, "0.1")]
    [InlineData(0.5, "0.4")]
    public void What_is_left_beside_the_value_goes_to_its_other_readings_and_none_gets_more_than_its_character(double probability, string other) => Assert.Equal(
        other, Calibrator.Alternatives([Candidate("360", 0.4m)], (decimal)probability).Single().Probability.ToString(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0'));

    [Fact]
    public void Two_other_readings_share_what_is_left() => Assert.Equal(
        [0.15m, 0.05m], Calibrator.Alternatives([Candidate("360", 0.3m), Candidate("380", 0.1m)], 0.8m).Select(a => a.Probability));

    [Fact]
    public void A_certain_value_has_no_other_readings() => Assert.Empty(Calibrator.Alternatives([Candidate("360", 0.3m)], 1));

    // Every weight of the committed calibrations has the sign that its trait's meaning asks for.
    [Theory]
    [InlineData(ReadingTrait.Weakest, 1)]
    [InlineData(ReadingTrait.SecondContradicts, -1)]
    [InlineData(ReadingTrait.RepeatedAlike, 1)]
    [InlineData(ReadingTrait.RepeatedOtherwise, -1)]
    public void The_committed_weights_point_where_they_must(ReadingTrait trait, int sign)
    {
        var weight = Seeds.Vocabulary.Figures.Weights[(int)trait];
        Assert.True(weight * sign >= 0, $"{trait} {weight}");
    }

    private static ReadingCandidate Candidate(string value, decimal probability) => new(new TextValue(value), value, probability);
}
