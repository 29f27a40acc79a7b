using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Seals;

public sealed class SealNumbersTests
{
    private static readonly TextLine Line = new(new TextBox(100, 100, 300, 130), 104, 124, []);
    private static readonly SealRing Seal = new(200, 60, 100, IsColoured: true);

    [Fact]
    public void Digits_with_hardly_any_ink_at_the_lower_edge_of_a_coloured_seal_are_its_number() =>
        Assert.Equal("5.41", Read("20 5.41 6", Seal));

    [Theory]
    [InlineData(200, 60, 100, false, "a seal that colour does not tell from print")]
    [InlineData(200, 180, 100, true, "above the middle of the seal")]
    [InlineData(600, 60, 100, true, "elsewhere")]
    public void Anywhere_else_they_stay(double x, double y, double radius, bool coloured, string reason) =>
        Assert.True(Read("20 5.41 6", new SealRing(x, y, radius, coloured)) == "205.416", reason);

    [Fact]
    public void A_stroke_and_a_point_have_little_ink_and_stay() => Assert.Equal("1.1", Read("1.1", Seal, 2));

    [Fact]
    public void Two_digits_that_share_the_ink_of_one_beside_such_traces_are_doubtful()
    {
        List<ReadCharacter> read = [At('4', 150, 151, 0), At('2', 160, 167, 0), At('5', 167, 173, 0)];
        SealNumbers.Remove(read, Line, [Seal]);
        Assert.Equal("25", Drawing.Text(read));
        Assert.All(read, character => Assert.True(character.Probability < 0.5f));
    }

    private static string Read(string text, SealRing seal, double ink = 10)
    {
        // Blanks part what is left of the seal's number from print.
        var print = text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ')[1] : text;
        List<ReadCharacter> read = [];
        var x = 150.0;
        foreach (var part in text.Split(' '))
        {
            foreach (var c in part)
            {
                read.Add(At(c, x, x + (part == print ? c == '.' ? 3 : ink : 1), 18));
                x += 14;
            }
        }
        SealNumbers.Remove(read, Line, [seal]);
        return Drawing.Text(read);
    }

    private static ReadCharacter At(int c, double left, double right, double height) => new(c, 0.99f, 0, 0, (((left + right) / 2) - 100) / 200, left, right, height);
}
