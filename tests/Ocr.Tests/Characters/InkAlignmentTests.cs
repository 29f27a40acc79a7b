using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class InkAlignmentTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 200, 30), 4, 26, []);

    [Fact]
    public void A_digit_the_model_places_half_a_digit_off_keeps_its_own_ink()
    {
        var read = Drawing.Read("594", 200, 16, 33, 38);
        Assert.Empty(InkAlignment.Align(read, [Digit(10), Digit(24), Digit(38)], Line));
        Assert.Equal([10, 24, 38], read.Select(character => (int)character.InkLeft));
    }

    [Fact]
    public void Digits_that_touch_share_their_ink()
    {
        var read = Drawing.Read("700", 200, 16, 30, 44);
        InkAlignment.Align(read, [Digit(10), new InkBlob(24, 50, 4, 26)], Line);
        Assert.Equal([10, 24, 37], read.Select(character => (int)character.InkLeft));
        Assert.Equal(50, read[^1].InkRight);
    }

    [Theory]
    [InlineData('—', 26)]
    [InlineData('－', 26)]
    public void A_digit_that_touches_a_long_dash_keeps_the_width_of_a_digit(char dash, int from)
    {
        var read = Drawing.Read(dash + "2", 200, 19, 39);
        InkAlignment.Align(read, [new InkBlob(8, 45, 4, 26)], Line);
        Assert.True(read[1].InkLeft >= from && read[1].InkWidth < 0.8 * Line.Height);
    }

    [Fact]
    public void A_character_of_several_strokes_takes_them_all()
    {
        var read = Drawing.Read("川1", 200, 20, 42);
        Assert.Empty(InkAlignment.Align(read, [new InkBlob(10, 13, 4, 26), new InkBlob(18, 21, 4, 26), new InkBlob(26, 29, 4, 26), Digit(36)], Line));
        Assert.Equal((10, 29), (read[0].InkLeft, read[0].InkRight));
    }

    [Fact]
    public void Ink_of_a_digit_that_was_not_read_is_left_over()
    {
        var read = Drawing.Read("12", 200, 16, 58);
        Assert.Equal(31, Assert.Single(InkAlignment.Align(read, [Digit(10), new InkBlob(31, 43, 4, 26), Digit(52)], Line)).Left);
    }

    [Fact]
    public void A_point_that_was_not_read_is_left_over() =>
        Assert.Equal(4, Assert.Single(InkAlignment.Align(Drawing.Read("12", 200, 16, 36), [Digit(10), new InkBlob(24, 28, 22, 26), Digit(30)], Line)).Height);

    [Theory]
    [InlineData("h11.", 1)]
    [InlineData("hll.", 1)]
    [InlineData("h11", 2)]
    public void A_stroke_takes_no_second_stroke_beside_it(string read, int left) => Assert.Equal(left, InkAlignment.Align(
        Drawing.Read(read, 200, [.. new double[] { 16, 33, 43, 57 }.Take(read.Length)]),
        [Digit(10), new InkBlob(28, 32, 4, 26), new InkBlob(37, 41, 4, 26), new InkBlob(46, 50, 4, 26), new InkBlob(56, 59, 22, 26)], Line).Count);

    private static InkBlob Digit(int left) => new(left, left + 12, 4, 26);
}
