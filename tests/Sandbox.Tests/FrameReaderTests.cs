namespace DocPipeline.Sandbox.Tests;

public sealed class FrameReaderTests
{
    [Fact]
    public void Reads_what_the_other_side_has_written()
    {
        using MemoryStream pipe = new();
        FrameWriter writer = new(pipe);
        writer.Write(7, [1, 2, 3]);
        writer.Write(8, []);
        pipe.Position = 0;
        FrameReader reader = new(pipe, longest: 3);
        var first = reader.Read();
        Assert.Equal((byte)7, first!.Kind);
        Assert.Equal([1, 2, 3], first.Content.ToArray());
        Assert.Equal(0, reader.Read()?.Content.Length);
        Assert.Null(reader.Read());
    }

    [Theory]
    [InlineData(new byte[] { 7, 4, 0, 0, 0, 1, 2, 3, 4 })]
    [InlineData(new byte[] { 7, 255, 255, 255, 255 })]
    [InlineData(new byte[] { 7, 255, 255, 255, 127 })]
    public void Believes_no_length_beyond_what_was_agreed(byte[] message) =>
        Assert.Null(new FrameReader(new MemoryStream(message), longest: 3).Read());

    [Theory]
    [InlineData(new byte[] { 7, 3, 0 })]
    [InlineData(new byte[] { 7, 3, 0, 0, 0, 1, 2 })]
    public void Takes_a_message_that_breaks_off_for_the_end(byte[] message) =>
        Assert.Null(new FrameReader(new MemoryStream(message), longest: 3).Read());
}
