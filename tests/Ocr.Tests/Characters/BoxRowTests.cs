using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class BoxRowTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 360, 40), 6, 28, []);

    [Fact]
    public void Squares_before_the_choices_of_a_list_are_boxes_also_where_the_model_saw_nothing()
    {
        var read = Words("甲区乙区丙区");
        List<InkBlob> unread = [new(5, 25, 8, 28), new(125, 145, 8, 28), new(245, 265, 8, 28)];
        BoxRow.Read(read, Line, unread, Boxes().Ink);
        Assert.Equal("□甲区☑乙区□丙区", Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Fact]
    public void A_box_that_reaches_below_its_line_is_seen_whole()
    {
        var read = Words("甲区乙区丙区");
        List<InkBlob> unread = [new(5, 25, 8, 28), new(125, 145, 12, 28), new(245, 265, 8, 28)];
        BoxRow.Read(read, Line, unread, new Drawing(360, 40).Outline(5, 8, 25, 28).Outline(125, 12, 145, 32).Fill(131, 18, 139, 26).Outline(245, 8, 265, 28).Ink);
        Assert.Equal("□甲区☑乙区□丙区", Drawing.Text(read));
    }

    [Theory]
    [InlineData("two squares")]
    [InlineData("one of another size")]
    [InlineData("one with no word behind it")]
    public void Fewer_than_three_alike_are_left_as_they_are(string reason)
    {
        var read = Words(reason == "one with no word behind it" ? "甲区乙区" : "甲区乙区丙区");
        List<InkBlob> unread = [new(5, 25, 8, 28), new(125, 145, 8, 28), reason == "one of another size" ? new(245, 259, 14, 28) : new(245, 265, 8, 28)];
        if (reason == "two squares")
            unread.RemoveAt(2);
        BoxRow.Read(read, Line, unread, (reason == "one of another size" ? new Drawing(360, 40).Outline(5, 8, 25, 28).Outline(125, 8, 145, 28).Outline(245, 14, 259, 28) : Boxes()).Ink);
        Assert.DoesNotContain("□", Drawing.Text(read));
    }

    private static Drawing Boxes() => new Drawing(360, 40).Outline(5, 8, 25, 28).Outline(125, 8, 145, 28).Fill(131, 14, 139, 22).Outline(245, 8, 265, 28);

    private static List<ReadCharacter> Words(string text)
    {
        var read = Drawing.Read(text, 360, [.. text.Select((_, i) => 44 + (120 * (i / 2)) + (24 * (i % 2)))]);
        return read.ConvertAll(character => character with { InkLeft = (character.Centre * 360) - 11, InkRight = (character.Centre * 360) + 11, InkHeight = 22 });
    }
}
