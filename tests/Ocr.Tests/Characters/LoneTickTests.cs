using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class LoneTickTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 60, 40), 5, 35, []);

    [Theory]
    [InlineData("<")]
    [InlineData("V")]
    [InlineData("")]
    public void A_short_stroke_down_and_a_long_one_up_are_a_tick(string seen) =>
        Assert.Equal("√", Seen(seen, new Drawing(60, 40).Stroke(15, 20, 21, 30).Stroke(21, 30, 38, 8)));

    [Fact]
    public void An_angle_a_letter_a_stroke_and_a_digit_are_none()
    {
        Assert.Equal("<", Seen("<", new Drawing(60, 40).Stroke(36, 8, 16, 19).Stroke(16, 19, 36, 30)));
        Assert.Equal("V", Seen("V", new Drawing(60, 40).Stroke(15, 8, 26, 30).Stroke(26, 30, 37, 8)));
        Assert.Equal("/", Seen("/", new Drawing(60, 40).Stroke(15, 30, 36, 8)));
        Assert.Equal("L", Seen("L", new Drawing(60, 40).Stroke(18, 8, 18, 30).Stroke(18, 30, 34, 30)));
        Assert.Equal("7", Seen("7", new Drawing(60, 40).Stroke(16, 8, 34, 8).Stroke(34, 8, 22, 30)));
        Assert.Equal("4", Seen("4", new Drawing(60, 40).Stroke(28, 8, 15, 23).Stroke(15, 23, 35, 23).Stroke(29, 8, 29, 30)));
    }

    [Fact]
    public void A_tick_beside_a_word_and_words_stay()
    {
        var ink = new Drawing(60, 40).Stroke(15, 20, 21, 30).Stroke(21, 30, 38, 8).Ink;
        var read = Drawing.Read("V", 60, 26);
        LoneTick.Read(read, Line, [new(14, 40, 7, 31), new(44, 56, 8, 30)], [], ink);
        Assert.Equal("V", Drawing.Text(read));
    }

    private static string Seen(string seen, Drawing drawing)
    {
        var ink = drawing.Ink;
        var inked = Enumerable.Range(0, ink.Pixels.Length).Where(i => ink.Pixels[i] == 1).Select(i => (X: i % ink.Width, Y: i / ink.Width)).ToList();
        InkBlob blob = new(inked.Min(p => p.X), inked.Max(p => p.X) + 1, inked.Min(p => p.Y), inked.Max(p => p.Y) + 1);
        var read = Drawing.Read(seen, 60, 26);
        LoneTick.Read(read, Line, [blob], [blob], ink);
        return Drawing.Text(read);
    }
}
