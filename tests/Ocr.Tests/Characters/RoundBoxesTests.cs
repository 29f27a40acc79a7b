using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class RoundBoxesTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 200, 40), 5, 35, []);

    [Theory]
    [InlineData("○是○否")]
    [InlineData("0是O否")]
    [InlineData("0是●否")]
    public void A_dot_in_a_ring_chooses_the_answer_behind_it_whatever_the_model_took_both_for(string seen)
    {
        var drawing = new Drawing(200, 40).Ring(20, 20, 8, 2).Ring(110, 20, 12, 2).Ring(110, 20, 3, 7);
        var read = WithInk(seen, (11, 30), (40, 65), (97, 124), (130, 155));
        CheckBoxes.Read(read, Line, [], drawing.Ink);
        Assert.Equal("○是◉否", Drawing.Text(read));
        Assert.All(read, character => Assert.InRange(character.Probability, 0.95f, 1));
    }

    [Fact]
    public void Rings_nobody_read_beside_answers_are_boxes()
    {
        var drawing = new Drawing(200, 40).Ring(20, 20, 8, 2).Ring(110, 20, 12, 2).Ring(110, 20, 3, 7);
        var read = WithInk("是否", (40, 65), (130, 155));
        List<InkBlob> unread = [new(11, 30, 11, 30), new(97, 124, 7, 34)];
        CheckBoxes.Read(read, Line, unread, drawing.Ink);
        Assert.Equal("○是◉否", Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Fact]
    public void A_ring_with_a_speck_in_it_is_doubtful()
    {
        var drawing = new Drawing(200, 40).Ring(20, 20, 12, 2).Fill(18, 18, 21, 22);
        var read = WithInk("○是", (7, 34), (40, 65));
        CheckBoxes.Read(read, Line, [], drawing.Ink);
        Assert.InRange(read[0].Probability, 0, 0.6f);
    }

    [Fact]
    public void A_full_stop_behind_a_word_is_no_box()
    {
        var read = WithInk("是", (40, 65));
        CheckBoxes.Read(read, Line, [new InkBlob(68, 77, 26, 35)], new Drawing(200, 40).Ring(72, 30, 4, 2).Ink);
        Assert.Equal("是", Drawing.Text(read));
    }

    [Theory]
    [InlineData(6, 18)]
    [InlineData(4, 12)]
    public void A_zero_higher_than_wide_and_a_square_are_no_rings(int left, int width)
    {
        var drawing = new Drawing(200, 40).Outline(left, 6, left + width, 34);
        Assert.Null(RoundBoxes.Shape(new InkBlob(left, left + width, 6, 34), Line, drawing.Ink));
        Assert.Null(RoundBoxes.Shape(new InkBlob(60, 88, 6, 34), Line, new Drawing(200, 40).Outline(60, 6, 88, 34).Ink));
    }

    private static List<ReadCharacter> WithInk(string text, params (int Left, int Right)[] inks)
    {
        var read = Drawing.Read(text, 200, [.. inks.Select(ink => (ink.Left + ink.Right) / 2.0)]);
        return [.. read.Zip(inks, (character, ink) => character with { InkLeft = ink.Left, InkRight = ink.Right })];
    }
}
