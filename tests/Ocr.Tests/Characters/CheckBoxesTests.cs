using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class CheckBoxesTests
{
    private static readonly TextLine Line = new(new TextBox(0, 0, 200, 30), 4, 26, []);

    [Fact]
    public void Reads_an_open_and_a_ticked_box_the_model_does_not_know()
    {
        var drawing = new Drawing(200, 30).Outline(35, 5, 55, 25).Outline(105, 5, 125, 25).Fill(111, 11, 119, 19);
        var read = Drawing.Read("是否", 200, 20, 90);
        List<InkBlob> unread = [new(35, 55, 5, 25), new(105, 125, 5, 25)];
        CheckBoxes.Read(read, Line, unread, drawing.Ink);
        Assert.Equal("是□否☑", Drawing.Text(read));
        Assert.Empty(unread);
        Assert.All(read, character => Assert.InRange(character.Probability, 0.95f, 1));
    }

    [Fact]
    public void Reads_a_tick_that_stands_for_a_box()
    {
        var drawing = new Drawing(200, 30).Outline(5, 5, 25, 25);
        Stroke(drawing, 105, 12, 1, 2, 6);
        Stroke(drawing, 111, 22, 1, -1.7, 11);
        var read = Drawing.Read("是否", 200, 40, 140);
        List<InkBlob> unread = [new(5, 25, 5, 25), new(105, 124, 5, 25)];
        CheckBoxes.Read(read, Line, unread, drawing.Ink);
        Assert.Equal("□是✔否", Drawing.Text(read));
        Assert.Empty(unread);
    }

    [Fact]
    public void A_V_that_comes_down_and_goes_up_beside_an_answer_is_a_tick()
    {
        var drawing = new Drawing(200, 30).Outline(5, 5, 25, 25);
        Stroke(drawing, 105, 12, 1, 2, 6);
        Stroke(drawing, 111, 22, 1, -1.7, 11);
        Assert.Equal("□是✔否", ReadWithV(drawing));
    }

    [Fact]
    public void A_V_of_two_equal_strokes_stays_a_letter()
    {
        var drawing = new Drawing(200, 30).Outline(5, 5, 25, 25);
        Stroke(drawing, 105, 5, 1, 2, 9);
        Stroke(drawing, 113, 21, 1, -2, 9);
        Assert.Equal("□是V否", ReadWithV(drawing));
    }

    [Theory]
    [InlineData(40, 55, 0, "□是")]
    [InlineData(62, 77, 22, "是□")]
    public void A_box_that_touches_its_answer_is_taken_out_of_its_ink(int from, int to, int inner, string expected)
    {
        var drawing = new Drawing(200, 30).Outline(from, 9, to, 24).Fill(inner == 0 ? 56 : 40, 5, inner == 0 ? 77 : 61, 26);
        var read = Drawing.Read("是", 200, 60);
        read[0] = read[0] with { InkLeft = 40, InkRight = 77 };
        CheckBoxes.Read(read, Line, [], drawing.Ink);
        Assert.Equal(expected, Drawing.Text(read));
        Assert.All(read, character => Assert.InRange(character.InkWidth, 14, 23));
    }

    [Fact]
    public void An_answer_in_broad_ink_without_a_box_stays_alone()
    {
        var read = Drawing.Read("是", 200, 60);
        read[0] = read[0] with { InkLeft = 40, InkRight = 77 };
        CheckBoxes.Read(read, Line, [], new Drawing(200, 30).Fill(40, 14, 55, 17).Fill(55, 5, 77, 26).Ink);
        Assert.Equal("是", Drawing.Text(read));
    }

    [Fact]
    public void A_cross_and_a_tick_beside_no_answer_stay_unread()
    {
        var drawing = new Drawing(200, 30);
        Stroke(drawing, 105, 5, 1, 1, 17);
        Stroke(drawing, 105, 22, 1, -1, 17);
        Stroke(drawing, 5, 12, 1, 2, 6);
        Stroke(drawing, 11, 22, 1, -1.7, 11);
        var read = Drawing.Read("年否", 200, 40, 140);
        List<InkBlob> unread = [new(5, 24, 5, 25), new(105, 125, 5, 25)];
        CheckBoxes.Read(read, Line, unread, drawing.Ink);
        Assert.Equal("年否", Drawing.Text(read));
        Assert.Equal(2, unread.Count);
    }

    [Fact]
    public void Reads_a_box_taken_for_a_character() => Assert.Equal("☑是", ReadAs("区是"));

    [Theory]
    [InlineData("口径")]
    [InlineData("国是否")]
    public void Leaves_characters_of_words_alone(string text) => Assert.Equal(text, ReadAs(text));

    [Fact]
    public void Doubts_a_box_of_which_it_cannot_be_told_whether_it_is_ticked()
    {
        var drawing = new Drawing(200, 30).Outline(5, 5, 25, 25).Fill(14, 14, 16, 16);
        var read = Drawing.Read("是", 200, 40);
        CheckBoxes.Read(read, Line, [new InkBlob(5, 25, 5, 25)], drawing.Ink);
        Assert.InRange(read[0].Probability, 0, 0.6f);
    }

    [Fact]
    public void Ink_that_is_no_square_stays_unread()
    {
        List<InkBlob> unread = [new(5, 25, 5, 25)];
        var read = Drawing.Read("是", 200, 40);
        CheckBoxes.Read(read, Line, unread, new Drawing(200, 30).Fill(5, 5, 7, 25).Fill(5, 14, 25, 16).Ink);
        Assert.Single(unread);
        Assert.Single(read);
    }

    [Theory]
    [InlineData("口联合申", 34, "□联合申")]
    [InlineData("囗联合申", 34, "□联合申")]
    [InlineData("回联合申", 34, "回联合申")]
    [InlineData("口腔内科", 29, "口腔内科")]
    [InlineData("口径", 34, "口径")]
    public void A_box_before_an_option_has_a_blank_behind_it(string text, int next, string expected)
    {
        var read = Options(text, [.. new double[] { 5, next, next + 24, next + 48 }.Take(text.Length)]);
        CheckBoxes.Read(read, Line, [], new Drawing(200, 30).Outline(5, 5, 25, 25).Ink);
        Assert.Equal(expected, Drawing.Text(read));
    }

    [Fact]
    public void Several_boxes_before_options_need_no_blank_behind_them()
    {
        var read = Options("口联回独", 5, 29, 80, 104);
        CheckBoxes.Read(read, Line, [], new Drawing(200, 30).Outline(5, 5, 25, 25).Outline(80, 5, 100, 25).Fill(86, 11, 94, 19).Ink);
        Assert.Equal("□联☑独", Drawing.Text(read));
    }

    // The box before 国家 was not read: its first character is a square with something in it, and beside other boxes it looks like a ticked one.
    [Theory]
    [InlineData("国家口独立申", "国家□独立申")]
    [InlineData("国国口独立申", "☑国□独立申")]
    public void A_character_that_begins_a_word_is_no_box_before_an_option(string text, string expected)
    {
        var read = Options(text, 5, 29, 80, 110, 134, 158);
        CheckBoxes.Read(read, Line, [], new Drawing(200, 30).Outline(5, 5, 25, 25).Fill(11, 11, 19, 19).Outline(80, 5, 100, 25).Ink);
        Assert.Equal(expected, Drawing.Text(read));
    }

    [Fact]
    public void A_character_within_a_word_is_no_box_before_an_option()
    {
        var read = Options("出口额", 5, 29, 60);
        CheckBoxes.Read(read, Line, [], new Drawing(200, 30).Outline(29, 5, 49, 25).Ink);
        Assert.Equal("出口额", Drawing.Text(read));
    }

    // Characters whose ink is twenty pixels wide.
    private static List<ReadCharacter> Options(string text, params double[] lefts) =>
        [.. Drawing.Read(text, 200, [.. lefts.Select(left => left + 10)]).Select((read, i) => read with { InkLeft = lefts[i], InkRight = lefts[i] + 20 })];

    private static void Stroke(Drawing drawing, int x, int y, int across, double down, int steps)
    {
        for (var i = 0; i < steps; i++)
            drawing.Fill(x + (i * across), y + (int)(i * down), x + (i * across) + 3, y + (int)(i * down) + 3);
    }

    private static string ReadWithV(Drawing drawing)
    {
        var read = Drawing.Read("是V否", 200, 40, 113, 140);
        read[1] = read[1] with { InkLeft = 105, InkRight = 124, Probability = 0.5f };
        CheckBoxes.Read(read, Line, [new InkBlob(5, 25, 5, 25)], drawing.Ink);
        return Drawing.Text(read);
    }

    private static string ReadAs(string text)
    {
        var drawing = new Drawing(200, 30).Outline(5, 5, 25, 25).Fill(11, 11, 19, 19);
        var read = Drawing.Read(text, 200, 15, 40, 65);
        read[0] = read[0] with { InkLeft = 5, InkRight = 25 };
        CheckBoxes.Read(read, Line, [], drawing.Ink);
        return Drawing.Text(read);
    }
}
