using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class NumberSeparatorsTests
{
    [Theory]
    [InlineData("702.588.59万元", "702,588.59万元")]
    [InlineData("入228,209.96万元", "入228,209.96万元")]
    [InlineData("228:209.96", "228,209.96")]
    [InlineData("2629:08万元", "2629.08万元")]
    [InlineData("1.234.567", "1,234.567")]
    [InlineData("1,234,567", "1,234,567")]
    [InlineData("2021,10.26", "2021.10.26")]
    [InlineData("1974:05", "1974.05")]
    [InlineData("17:00", "17:00")]
    [InlineData("1、2、3", "1、2、3")]
    [InlineData("12,34", "12.34")]
    public void Reads_separators_as_numbers_have_them(string read, string meant) => Assert.Equal(meant, Text(Corrected(read, '.')));

    [Fact]
    public void A_repair_by_grammar_counts_both_readings()
    {
        var read = Corrected("702.588.59", ',', probability: 0.6f, runnerUp: 0.3f);
        Assert.Equal(0.9f, read[3].Probability, 3);
    }

    [Theory]
    [InlineData("396.801")]
    [InlineData("1,234.567")]
    public void Leaves_a_point_before_three_digits_doubtful(string read) =>
        Assert.InRange(Corrected(read, ',', 0.99f, 0.01f).Single(character => character.CodePoint == '.').Probability, 0, 0.86f);

    [Theory]
    [InlineData("4.116", 0.4, false)]
    [InlineData("4.116", 0.2, true)]
    [InlineData("4,116", 0.2, false)]
    [InlineData("4,116", 0.4, true)]
    public void Trusts_a_separator_before_three_digits_whose_ink_is_as_high_as_it_must_be(string read, double height, bool trusted)
    {
        List<ReadCharacter> line = [.. read.Select(c => new ReadCharacter(c, 0.99f, 0, 0, 0, 0, 10, char.IsAsciiDigit(c) ? 20 : 20 * height))];
        NumberSeparators.Correct(line);
        Assert.Equal(trusted, line[1].Probability >= 0.9f);
        Assert.Equal(read, Text(line));
    }

    // Digits 10 apart; the separator's square is 20 wide.
    [Theory]
    [InlineData("119.61", 20, "119,61")]
    [InlineData("119.61", 8, "119.61")]
    [InlineData("16.70亿元", 20, "16.70亿元")]
    [InlineData("18.022", 20, "18,022")]
    [InlineData("12.179.14", 20, "12,179.14")]
    public void A_separator_with_a_square_of_its_own_is_a_comma(string read, double square, string meant)
    {
        var left = 0.0;
        List<ReadCharacter> line = [];
        foreach (var c in read)
        {
            line.Add(new ReadCharacter(c, 0.99f, 0, 0, 0, left + 1, left + 3, char.IsAsciiDigit(c) ? 14 : 4));
            left += char.IsAsciiDigit(c) ? 10 : square;
        }

        NumberSeparators.Correct(line);
        Assert.Equal(meant, Text(line));
    }

    [Theory]
    [InlineData("9,567,08400")]
    [InlineData("116,483,800.0")]
    [InlineData("0.123456")]
    public void Doubts_a_number_with_as_many_decimals_as_none_has(string read) =>
        Assert.All(Corrected(read, 'x'), character => Assert.InRange(character.Probability, 0, 0.5f));

    [Theory]
    [InlineData("1.3919")]
    [InlineData("116,483,800.00")]
    [InlineData("2021.3.5")]
    [InlineData("5.9")]
    public void Trusts_a_number_with_usual_decimals(string read) =>
        Assert.All(Corrected(read, 'x'), character => Assert.InRange(character.Probability, 0.9f, 1));

    [Fact]
    public void Doubts_all_of_a_number_whose_groups_are_wrong() =>
        Assert.All(Corrected("12.3456.78", ','), character => Assert.InRange(character.Probability, 0, 0.5f));

    private static List<ReadCharacter> Corrected(string text, char second, float probability = 0.99f, float runnerUp = 0)
    {
        List<ReadCharacter> line = [.. text.Select(c => new ReadCharacter(c, probability, second, runnerUp, 0))];
        NumberSeparators.Correct(line);
        return line;
    }

    private static string Text(List<ReadCharacter> line) => string.Concat(line.Select(character => (char)character.CodePoint));
}
