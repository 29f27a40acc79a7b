using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class LineEndsTests
{
    private static readonly TextBox Found = new(195, 90, 305, 140);

    [Fact]
    public void A_line_goes_on_to_its_last_and_back_to_its_first_character()
    {
        var box = Extended(Characters(160, 340));
        Assert.InRange(box.Left, 145, 160);
        Assert.InRange(box.Right, 338, 352);
    }

    [Fact]
    public void It_ends_where_there_is_room() => Assert.Equal(Found, Extended(Characters(200, 300).Fill(330, 104, 346, 126)));

    [Fact]
    public void It_ends_at_a_ruling_line() => Assert.InRange(Extended(Characters(200, 380).Fill(322, 20, 325, 580)).Right, 305, 322);

    [Fact]
    public void A_speck_beside_it_is_no_character() => Assert.Equal(Found, Extended(Characters(200, 300).Fill(306, 120, 310, 124)));

    private static TextBox Extended(Drawing drawing) => new LineEnds(new RuledPage(null, drawing.Ink, 200)).Extend([Found])[0];

    private static Drawing Characters(int from, int to)
    {
        Drawing drawing = new(800, 600);
        for (var x = from; x < to; x += 20)
            drawing.Fill(x, 104, x + 16, 126);
        return drawing;
    }
}
