using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class MissingCharactersTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 200, 30), 4, 26, []);

    [Fact]
    public void A_dropped_point_makes_the_whole_number_doubtful() =>
        Assert.All(Marked("8353", [16, 30, 50, 64], new InkBlob(38, 42, 22, 26)), character => Assert.InRange(character.Probability, 0, 0.3f));

    [Fact]
    public void A_speck_above_the_line_or_behind_the_number_is_no_point()
    {
        Assert.All(Marked("8353", [16, 30, 50, 64], new InkBlob(38, 42, 5, 9)), character => Assert.Equal(0.99f, character.Probability));
        Assert.All(Marked("8353", [16, 30, 50, 64], new InkBlob(90, 94, 22, 26)), character => Assert.Equal(0.99f, character.Probability));
    }

    [Fact]
    public void A_dropped_character_stands_as_unread_where_it_is_and_makes_its_neighbours_doubtful()
    {
        var read = Marked("欧阳", [15, 40], new InkBlob(55, 76, 4, 26));
        Assert.Equal([0.99f, 0.3f, 0], read.Select(character => character.Probability));
        Assert.Equal(ReadCharacter.Unread, read[2].CodePoint);
    }

    [Fact]
    public void What_is_left_of_a_seal_makes_its_neighbour_doubtful_and_is_no_character()
    {
        var read = Drawing.Read("日", 200, 15);
        MissingCharacters.Mark(read, Line, [new InkBlob(30, 50, 4, 26)], [new SealRing(60, 0, 60)]);
        Assert.Equal(0.3f, Assert.Single(read).Probability);
    }

    [Fact]
    public void A_digit_wider_than_high_hides_what_touches_it()
    {
        var read = Drawing.Read("649", 200, 16, 30, 50);
        read[2] = read[2] with { InkLeft = 42, InkRight = 58, InkHeight = 15 };
        MissingCharacters.Mark(read, Line, [], []);
        Assert.All(read, character => Assert.InRange(character.Probability, 0, 0.3f));
    }

    [Fact]
    public void Ink_of_two_digits_under_one_read_digit_makes_the_number_doubtful()
    {
        var read = Drawing.Read("70", 200, 16, 30);
        read[1] = read[1] with { InkLeft = 24, InkRight = 50 };
        MissingCharacters.Mark(read, Line, [], []);
        Assert.All(read, character => Assert.InRange(character.Probability, 0, 0.3f));
    }

    [Fact]
    public void Where_all_ink_is_read_nothing_is_doubted() =>
        Assert.All(Marked("70", [16, 30]), character => Assert.Equal(0.99f, character.Probability));

    private static List<ReadCharacter> Marked(string text, double[] centres, params InkBlob[] unread)
    {
        var read = Drawing.Read(text, 200, centres);
        MissingCharacters.Mark(read, Line, [.. unread], []);
        return read;
    }
}
