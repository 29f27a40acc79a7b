using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class LineTrimmerTests
{
    private static readonly TextBox[] Others = [new(20, 20, 300, 50), new(20, 70, 300, 100)];

    [Fact]
    public void A_line_is_as_high_as_its_ink_where_the_box_is_too_high()
    {
        var drawing = new Drawing(400, 300);
        for (var x = 60; x < 180; x += 15)
            drawing.Fill(x, 165, x + 10, 185);

        Assert.Equal((165, 185), Trimmed(drawing, new TextBox(50, 143, 190, 207)));
    }

    [Fact]
    public void A_line_of_low_characters_alone_is_as_high_as_a_line()
    {
        var drawing = new Drawing(400, 300).Fill(60, 174, 80, 176);

        var (top, bottom) = Trimmed(drawing, new TextBox(50, 160, 90, 190));

        Assert.InRange(bottom - top, 18, 30);
    }

    private static (double Top, double Bottom) Trimmed(Drawing drawing, TextBox box)
    {
        foreach (var other in Others)
            drawing.Fill((int)other.Left + 5, (int)other.Top + 5, (int)other.Right - 5, (int)other.Bottom - 5);
        var line = new LineTrimmer(new RuledPage(null, drawing.Ink, 200), []).Trim([.. Others, box]).Find(l => l.Top > 120)!;
        return (line.Top, line.Bottom);
    }
}
