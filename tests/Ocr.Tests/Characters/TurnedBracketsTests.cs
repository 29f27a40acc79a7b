using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class TurnedBracketsTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 60, 40), 5, 35, []);

    [Theory]
    [InlineData("C", false, "︶")]
    [InlineData("", true, "︵")]
    [InlineData("(", true, "︵")]
    public void A_bow_alone_in_its_line_is_a_bracket_that_lies(string seen, bool opens, string expected)
    {
        var ink = Bow(10, 15, opens).Ink;
        List<InkBlob> blobs = [new(10, 40, 15, 25)];
        List<InkBlob> unread = [.. blobs];
        var read = Drawing.Read(seen, 60, 25);
        TurnedBrackets.Read(read, Line, blobs, unread, ink);
        Assert.Equal(expected, Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Fact]
    public void A_bar_a_wave_and_a_hook_are_none()
    {
        Assert.Null(TurnedBrackets.Shape(new InkBlob(10, 40, 15, 23), new Drawing(60, 40).Fill(10, 15, 40, 23).Ink));
        Assert.Null(TurnedBrackets.Shape(new InkBlob(10, 40, 15, 25), new Drawing(60, 40).Fill(10, 15, 25, 18).Fill(25, 22, 40, 25).Ink));
        Assert.Null(TurnedBrackets.Shape(new InkBlob(10, 40, 15, 25), new Drawing(60, 40).Fill(10, 15, 40, 18).Fill(37, 15, 40, 25).Ink));
    }

    [Fact]
    public void A_bracket_in_the_box_of_the_character_below_it_becomes_a_line_of_its_own()
    {
        var page = new RuledPage(null, Bow(10, 5, opens: true).Fill(10, 22, 40, 50).Ink, 100);
        var parts = TurnedBracketLines.Part(new TextBox(5, 2, 45, 55), page);
        Assert.Equal([(5.0, 15.0), (22.0, 50.0)], parts.Select(part => page.InkIn(part)!.Value).Select(ink => (ink.Top, ink.Bottom)));
    }

    [Fact]
    public void A_character_whose_first_stroke_stands_apart_is_not_parted()
    {
        var page = new RuledPage(null, new Drawing(60, 60).Fill(12, 5, 38, 9).Fill(10, 15, 40, 45).Ink, 100);
        Assert.Single(TurnedBracketLines.Part(new TextBox(5, 2, 45, 48), page));
    }

    // Ends at one edge, its middle at the other, thirty wide and ten high.
    private static Drawing Bow(int left, int top, bool opens)
    {
        Drawing drawing = new(60, 60);
        for (var x = 0; x < 30; x++)
        {
            var deep = (int)Math.Round(Math.Pow((x - 14.5) / 14.5, 2) * 6);
            var row = top + (opens ? deep : 6 - deep);
            drawing.Fill(left + x, row, left + x + 1, row + 4);
        }
        return drawing;
    }
}
