using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class OptionBoxesTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 240, 30), 4, 26, []);

    [Theory]
    [InlineData("属于囗不属于", "属于□不属于☑")]
    [InlineData("获得口未获得", "获得□未获得☑")]
    public void Boxes_behind_an_option_and_its_denial_are_read_also_where_the_model_saw_nothing(string seen, string expected)
    {
        var read = Inked(seen);
        List<InkBlob> unread = [new(200, 220, 5, 25)];
        OptionBoxes.Read(read, Line, unread, new Drawing(240, 30).Outline(65, 5, 85, 25).Outline(200, 5, 220, 25).Fill(206, 11, 214, 19).Ink);
        Assert.Equal(expected, Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Theory]
    [InlineData("中外口外出口")]
    [InlineData("出口量进出口")]
    public void Squares_behind_words_that_deny_nothing_stay_characters(string seen)
    {
        var read = Inked(seen);
        List<InkBlob> unread = [new(200, 220, 5, 25)];
        OptionBoxes.Read(read, Line, unread, new Drawing(240, 30).Outline(65, 5, 85, 25).Outline(200, 5, 220, 25).Fill(206, 11, 214, 19).Ink);
        Assert.Equal(seen, Drawing.Text(read));
        Assert.Single(unread);
    }

    [Fact]
    public void Two_boxes_alike_tell_nothing_and_stay_as_they_were_read()
    {
        var read = Inked("属于口不属于");
        OptionBoxes.Read(read, Line, [new InkBlob(200, 220, 5, 25)], new Drawing(240, 30).Outline(65, 5, 85, 25).Outline(200, 5, 220, 25).Ink);
        Assert.Equal("属于口不属于", Drawing.Text(read));
    }

    private static List<ReadCharacter> Inked(string text) =>
        [.. Drawing.Read(text, 240, 20, 48, 75, 110, 138, 166).Select(character => character with { InkLeft = (character.Centre * 240) - 10, InkRight = (character.Centre * 240) + 10 })];
}
