using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class TwinCharactersTests
{
    private const double Height = 20;

    // Where the ink of each character begins and ends; a line is 20 high.
    [Theory]
    [InlineData("北北", 0, 9, 11, 20, "北")]
    [InlineData("北北", 0, 20, 0, 0, "北")]
    [InlineData("北北", 0, 0, 0, 20, "北")]
    [InlineData("犇犇", 0, 19, 22, 41, "犇犇")]
    [InlineData("北京", 0, 9, 11, 20, "北京")]
    [InlineData("11", 0, 4, 8, 12, "11")]
    public void Twins_in_the_room_of_one_are_one(string read, double left, double right, double otherLeft, double otherRight, string meant)
    {
        List<ReadCharacter> line = [new(read[0], 0.9f, 0, 0, 0.1, left, right, Height), new(read[1], 0.9f, 0, 0, 0.2, otherLeft, otherRight, Height)];
        TwinCharacters.Join(line, Height);
        Assert.Equal(meant, string.Concat(line.Select(character => (char)character.CodePoint)));
    }

    [Fact]
    public void The_one_that_is_left_has_the_ink_of_both()
    {
        List<ReadCharacter> line = [new('北', 0.9f, 0, 0, 0.1, 0, 9, 18), new('北', 0.8f, 0, 0, 0.2, 11, 20, 20)];
        TwinCharacters.Join(line, Height);
        Assert.Equal((0, 20, 20), (line[0].InkLeft, line[0].InkRight, line[0].InkHeight));
    }
}
