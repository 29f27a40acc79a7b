using System.Buffers.Binary;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ingest.Reading;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Tests;

public sealed class SealTests
{
    private static readonly string Engines = Path.Combine(Path.GetDirectoryName(SharedFiles.OwnTestData)!, "native");
    private static readonly Seal Round = new(new Box(100, 200, 113, 113), InkColour.Red, "江苏恒远精密机械有限公司");
    private static readonly InkMark Stroke = new(new Box(300, 220, 80, 30), InkColour.Black);
    private static readonly RecognisedPage Sealed = new(0, 0, null, [], [], 200, Seals: [Round], Marks: [Stroke]);

    [Fact]
    public async Task A_seal_on_a_letter_is_kept_with_its_place_its_colour_and_whose_name_it_bears()
    {
        if (!Directory.Exists(Engines))
            Assert.Skip("native/: the recognition engine is not installed");
        await using Desk desk = new(new ReadingOptions { EnginesFolder = Engines });
        var scan = (await desk.ReadAsync(Path.Combine(SharedFiles.OwnTestData, "seals", "letter.png"))).Documents[0].Pages[0].Scan!;
        var seal = Assert.Single(scan.Seals);
        Assert.Equal((InkColour.Red, "江苏恒远精密机械有限公司"), (seal.Colour, seal.Name));
        Assert.InRange(seal.Box.CentreX, 225, 231);
        Assert.InRange(seal.Box.CentreY, 230, 238);
        Assert.InRange(seal.Box.Width, 112, 126);

        // The signature, and nothing of the print or the seal.
        var mark = Assert.Single(scan.Marks);
        Assert.Equal(InkColour.Black, mark.Colour);
        Assert.InRange(mark.Box.X, 385, 400);
        Assert.InRange(mark.Box.Width, 75, 95);
        Assert.False(scan.IsBilevel);
    }

    [Fact]
    public void Seals_and_marks_come_over_the_wire_as_they_were_sent()
    {
        var read = ScanDecoder.Decode(Message(Sealed), 1)!;
        Assert.Equal(Round, Assert.Single(read.Seals));
        Assert.Equal(Stroke, Assert.Single(read.Marks));
    }

    [Theory]
    [InlineData(11, 2)]
    [InlineData(11, -1)]
    [InlineData(12, int.MaxValue)]
    [InlineData(12, 0)]
    public void A_count_the_bytes_do_not_bear_out_is_refused(int field, int count)
    {
        var message = Message(Sealed);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(field * sizeof(int)), count);
        Assert.Null(ScanDecoder.Decode(message, 1));
    }

    [Theory]
    [InlineData(5, 41)]
    [InlineData(5, -3)]
    [InlineData(6, 0xD800)]
    [InlineData(6, 0x1B)]
    public void A_name_that_is_made_up_is_none(int field, int value)
    {
        var message = Message(Sealed);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(WireScan.Bytes + (field * sizeof(int))), value);
        Assert.Null(ScanDecoder.Decode(message, 1)!.Seals[0].Name);
    }

    [Fact]
    public void A_colour_that_is_made_up_is_black()
    {
        var message = Message(Sealed);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(WireScan.Bytes + (4 * sizeof(int))), 77);
        Assert.Equal(InkColour.Black, ScanDecoder.Decode(message, 1)!.Seals[0].Colour);
    }

    [Fact]
    public void On_a_page_with_pictures_they_lie_where_the_picture_lies()
    {
        Page page = new(1, 595, 842, 0, PageSource.Mixed, [], [], []);
        var merged = MixedPage.Merge(page, [(new Box(50, 300, 500, 400), Sealed)], "reader").Scan!;
        Assert.Equal(new Box(150, 500, 113, 113), Assert.Single(merged.Seals).Box);
        Assert.Equal(new Box(350, 520, 80, 30), Assert.Single(merged.Marks).Box);
    }

    private static byte[] Message(RecognisedPage page)
    {
        var head = WireScan.Of(1, page);
        MessageWriter message = new(head.Length);
        head.Write(message);
        foreach (var seal in page.Seals)
            WireSeal.Of(seal).Write(message);
        foreach (var mark in page.Marks)
            WireMark.Of(mark.Box, mark.Colour).Write(message);
        return message.Content.ToArray();
    }
}
