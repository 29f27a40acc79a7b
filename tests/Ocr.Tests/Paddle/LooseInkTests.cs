using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class LooseInkTests
{
    private static readonly TextLine Known = new(new TextBox(100, 90, 300, 130), 98, 122, []);

    [Fact]
    public void Finds_a_digit_no_line_covers()
    {
        var box = Assert.Single(Found(new Drawing(800, 600).Fill(100, 98, 300, 122).Fill(400, 300, 412, 322)));
        Assert.InRange(box.Left, 385, 399);
        Assert.InRange(box.Bottom, 323, 340);
    }

    [Fact]
    public void Digits_beside_each_other_are_one_line() =>
        Assert.Single(Found(new Drawing(800, 600).Fill(400, 300, 412, 322).Fill(416, 300, 428, 322)));

    [Theory]
    [InlineData(400, 300, 404, 304)] // a speck
    [InlineData(0, 300, 12, 322)] // at the edge of the page
    [InlineData(400, 300, 430, 380)] // higher than any character
    [InlineData(150, 118, 160, 132)] // hangs over from the line
    public void Leaves_what_is_no_character_alone(int left, int top, int right, int bottom) =>
        Assert.Empty(Found(new Drawing(800, 600).Fill(left, top, right, bottom)));

    [Theory]
    [InlineData(6, 1)]
    [InlineData(2, 0)] // two large marks are no title
    public void A_title_larger_than_the_print_below_it_is_one_line(int characters, int found)
    {
        var page = new Drawing(800, 600);
        for (var i = 0; i < characters; i++)
            page.Fill(200 + (60 * i), 300, 250 + (60 * i), 356);

        Assert.Equal(found, Found(page).Count);
    }

    private static List<TextBox> Found(Drawing drawing) => LooseInk.Find(new RuledPage(null, drawing.Ink, 200), [Known]);
}
