using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class LoneDashTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 60, 40), 5, 35, []);

    [Theory]
    [InlineData("1")]
    [InlineData("|")]
    [InlineData("二")]
    [InlineData("-")]
    [InlineData("")]
    public void A_flat_bar_alone_in_its_line_is_a_dash(string seen)
    {
        List<InkBlob> unread = [new(15, 41, 19, 22)];
        var read = Of(seen, [new(15, 41, 19, 22), new(50, 52, 30, 32)], unread);
        Assert.Equal("—", Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Fact]
    public void A_flat_bar_read_as_the_numeral_it_may_be_stays() => Assert.Equal("一", Drawing.Text(Of("一", [new(15, 41, 19, 22)], [])));

    [Theory]
    [InlineData(28, 32, 6, 34)]
    [InlineData(15, 41, 12, 22)]
    [InlineData(28, 35, 19, 21)]
    public void What_stands_upright_is_high_or_short_is_none(int left, int right, int top, int bottom) =>
        Assert.Equal("1", Drawing.Text(Of("1", [new(left, right, top, bottom)], [])));

    [Fact]
    public void Two_bars_are_none() => Assert.Equal("1", Drawing.Text(Of("1", [new(5, 25, 19, 22), new(35, 55, 19, 22)], [])));

    private static List<ReadCharacter> Of(string seen, List<InkBlob> blobs, List<InkBlob> unread)
    {
        var read = Drawing.Read(seen, 60, 28);
        LoneDash.Read(read, Line, blobs, unread);
        return read;
    }
}
