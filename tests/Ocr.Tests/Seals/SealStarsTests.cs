using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Tests.Seals;

public sealed class SealStarsTests
{
    private static readonly TextLine Line = new(new TextBox(100, 100, 200, 130), 104, 126, []);

    [Theory]
    [InlineData(120, 115, "件")]
    [InlineData(120, 130, "件")]
    [InlineData(120, 136, "★件")]
    [InlineData(170, 115, "★件")]
    public void The_star_in_the_middle_of_a_seal_is_no_part_of_the_cell_it_lies_in(double x, double y, string expected)
    {
        var read = Drawing.Read("★件", 100, 20, 70);
        SealStars.Remove(read, Line, [new SealRing(x, y, 100)], _ => false);
        Assert.Equal(expected, Drawing.Text(read));
    }

    [Theory]
    [InlineData(true, "件")]
    [InlineData(false, "★件")]
    public void A_star_in_coloured_ink_is_a_seal_s_also_where_no_seal_was_found(bool coloured, string expected)
    {
        var read = Drawing.Read("★件", 100, 20, 70);
        SealStars.Remove(read, Line, [], _ => coloured);
        Assert.Equal(expected, Drawing.Text(read));
    }

    [Fact]
    public void A_character_of_a_name_under_the_middle_of_a_seal_stays()
    {
        var read = Drawing.Read("星件", 100, 20, 70);
        SealStars.Remove(read, Line, [new SealRing(120, 115, 100)], _ => true);
        Assert.Equal("星件", Drawing.Text(read));
    }
}
