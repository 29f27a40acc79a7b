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

    // ８．７８２２: the detector found 7822 alone, the 8 is loose ink.
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public void A_loose_digit_before_a_point_belongs_to_the_line_behind_it(bool point, int lines)
    {
        var drawing = new Drawing(400, 300).Fill(60, 165, 72, 187);
        for (var x = 105; x < 165; x += 16)
            drawing.Fill(x, 165, x + 12, 187);
        if (point)
            drawing.Fill(76, 183, 80, 187);
        Print(drawing);

        Assert.Equal(lines, new LineTrimmer(new RuledPage(null, drawing.Ink, 200), []).Trim([.. Others, new TextBox(100, 158, 170, 194)]).Count(l => l.Top > 120));
    }

    private static (double Top, double Bottom) Trimmed(Drawing drawing, TextBox box)
    {
        Print(drawing);
        var line = new LineTrimmer(new RuledPage(null, drawing.Ink, 200), []).Trim([.. Others, box]).Find(l => l.Top > 120)!;
        return (line.Top, line.Bottom);
    }

    private static void Print(Drawing drawing)
    {
        foreach (var other in Others)
            drawing.Fill((int)other.Left + 5, (int)other.Top + 5, (int)other.Right - 5, (int)other.Bottom - 5);
    }
}
