using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

public sealed class DashedLinesTests
{
    private const double Dots = 200;

    [Theory]
    [InlineData(6, 4)]
    [InlineData(14, 10)]
    [InlineData(30, 20)]
    [InlineData(40, 38)]
    public void Sides_drawn_as_dashes_are_lines(int dash, int gap)
    {
        RuledPage page = new(null, Dashed(new Drawing(1000, 700), dash, gap).Ink, Dots);
        Assert.Equal([201, 401, 601], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal([151, 451, 801], page.Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void They_are_no_ink_that_could_be_read_as_characters()
    {
        RuledPage page = new(null, Dashed(new Drawing(1000, 700), 14, 10).Ink, Dots);
        Assert.DoesNotContain((byte)1, page.Ink.Pixels);
    }

    [Fact]
    public void Pieces_a_worn_drum_left_of_each_line_are_whole_lines()
    {
        Random random = new(11);
        Drawing drawing = new(1000, 900);
        foreach (var y in (int[])[200, 400, 600])
            Worn(150, 800, (from, to) => drawing.Fill(from, y, to, y + 3));
        foreach (var x in (int[])[150, 797])
            Worn(200, 600, (from, to) => drawing.Fill(x, from, x + 3, to));
        RuledPage page = new(null, drawing.Ink, Dots);
        Assert.Equal([201, 401, 601], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal([151, 798], page.Vertical.Select(line => (int)line.At));

        void Worn(int from, int to, Action<int, int> draw)
        {
            for (var at = from; at < to;)
            {
                var piece = random.Next(6, 50);
                draw(at, Math.Min(at + piece, to));
                at += piece + random.Next(4, 24);
            }
        }
    }

    [Fact]
    public void A_single_row_of_pieces_is_none()
    {
        Drawing drawing = new(1000, 900);
        Row(drawing, 150, 800, 200, 14, 10);
        Assert.Empty(new RuledPage(null, drawing.Ink, Dots).Horizontal);
    }

    [Fact]
    public void A_gap_from_one_line_to_the_next_is_a_cell_over_both_columns()
    {
        Drawing drawing = new(1000, 900);
        foreach (var y in (int[])[200, 300, 400, 500])
            Row(drawing, 150, 800, y, 14, 10);
        Column(drawing, 450, 200, 300, 14, 10);
        Column(drawing, 450, 400, 500, 14, 10);
        Column(drawing, 150, 200, 500, 14, 10);
        Column(drawing, 797, 200, 500, 14, 10);
        RuledPage page = new(null, drawing.Ink, Dots);
        Assert.DoesNotContain(page.Vertical, line => line.At is > 440 and < 460 && line.From < 350 && line.To > 350);
    }

    [Fact]
    public void Figures_below_one_another_are_no_line()
    {
        var drawing = Dashed(new Drawing(1000, 900), 14, 10);
        foreach (var y in (int[])[215, 251, 287, 323, 359, 415, 451, 487, 523, 559])
            drawing.Fill(600, y, 603, y + 20);
        Assert.Equal([151, 451, 801], new RuledPage(null, drawing.Ink, Dots).Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void The_bases_of_digits_side_by_side_are_no_line()
    {
        var drawing = Dashed(new Drawing(1000, 900), 14, 10);
        Row(drawing, 500, 700, 300, 14, 10);
        RuledPage page = new(null, drawing.Ink, Dots);
        Assert.Equal([201, 401, 601], page.Horizontal.Select(line => (int)line.At));
        Assert.Equal(((8 * 14) + 8) * 3, page.Ink.Pixels.Count(pixel => pixel == 1));
    }

    [Fact]
    public void Strokes_of_print_are_no_line()
    {
        var drawing = Dashed(new Drawing(1000, 900), 14, 10);
        for (var x = 170; x < 780; x += 34)
            drawing.Fill(x, 300, x + 26, 302).Fill(x, 306, x + 26, 308).Fill(x + 12, 290, x + 14, 314);
        Assert.Equal([201, 401, 601], new RuledPage(null, drawing.Ink, Dots).Horizontal.Select(line => (int)line.At));
    }

    [Fact]
    public void A_streak_that_runs_on_beyond_the_table_is_no_side_of_it()
    {
        var drawing = Dashed(new Drawing(1000, 900), 14, 10);
        Column(drawing, 600, 60, 850, 20, 12);
        Assert.Equal([151, 451, 801], new RuledPage(null, drawing.Ink, Dots).Vertical.Select(line => (int)line.At));
    }

    [Fact]
    public void A_whole_line_that_is_thicker_here_and_there_is_one_line_from_end_to_end()
    {
        var drawing = Dashed(new Drawing(1000, 900), 14, 10).Fill(150, 300, 803, 303);
        for (var x = 170; x < 500; x += 40)
            drawing.Fill(x, 296, x + 8, 307);
        Assert.Equal([(150, 803)], new RuledPage(null, drawing.Ink, Dots).Horizontal.Where(line => line.At is > 290 and < 310).Select(line => ((int)line.From, (int)line.To)));
    }

    private static Drawing Dashed(Drawing drawing, int dash, int gap)
    {
        foreach (var y in (int[])[200, 400, 600])
            Row(drawing, 150, 803, y, dash, gap);
        foreach (var x in (int[])[150, 450, 800])
            Column(drawing, x, 200, 603, dash, gap);
        return drawing;
    }

    private static void Row(Drawing drawing, int from, int to, int y, int dash, int gap)
    {
        for (var x = from; x < to; x += dash + gap)
            drawing.Fill(x, y, Math.Min(x + dash, to), y + 3);
    }

    private static void Column(Drawing drawing, int x, int from, int to, int dash, int gap)
    {
        for (var y = from; y < to; y += dash + gap)
            drawing.Fill(x, y, x + 3, Math.Min(y + dash, to));
    }
}
