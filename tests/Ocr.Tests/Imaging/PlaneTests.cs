using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Tests.Imaging;

public sealed class PlaneTests
{
    // 1 2 3
    // 4 5 6
    private static readonly Plane Sheet = new(3, 2, [1, 2, 3, 4, 5, 6]);

    [Theory]
    [InlineData(0, 3, new byte[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(90, 2, new byte[] { 4, 1, 5, 2, 6, 3 })]
    [InlineData(180, 3, new byte[] { 6, 5, 4, 3, 2, 1 })]
    [InlineData(270, 2, new byte[] { 3, 6, 2, 5, 1, 4 })]
    public void Turns_clockwise(int degrees, int width, byte[] expected)
    {
        var turned = Sheet.Turned(degrees);
        Assert.Equal(width, turned.Width);
        Assert.Equal(expected, turned.Pixels);
    }

    [Fact]
    public void Keeps_every_pixel_of_a_part_taken_at_its_own_size()
    {
        var part = new float[4];
        Resampling.Sample(Sheet, 1, 0, 2, 2, 2, 2, part);
        Assert.Equal([2, 3, 5, 6], part);
    }

    [Fact]
    public void Averages_where_it_shrinks()
    {
        var part = new float[1];
        Resampling.Sample(new Plane(4, 4, [.. Enumerable.Repeat((byte)0, 8), .. Enumerable.Repeat((byte)100, 8)]), 0, 0, 4, 4, 1, 1, part);
        Assert.Equal(50, part[0], 3);
    }
}
