using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

public sealed class CellSidesTests
{
    private const double Dots = 200;

    // A table of rows of one line each, which are lower than the shortest line that is found by itself.
    private static Drawing LowRows() => new Drawing(800, 400).Outline(100, 100, 700, 234)
        .Fill(100, 132, 700, 134).Fill(100, 166, 700, 168).Fill(100, 200, 700, 202);

    [Fact]
    public void A_stroke_that_reaches_from_line_to_line_is_no_side_of_a_cell()
    {
        // 基 above 报: their strokes stand under one another and others end on them.
        var drawing = LowRows().Fill(300, 102, 302, 166);
        foreach (var y in (int[])[108, 114, 120, 126, 140, 147, 154, 160])
            drawing.Fill(290, y, 312, y + 2);

        Assert.Equal([101, 699], Sides(drawing));
    }

    [Fact]
    public void A_side_that_text_touches_is_a_side()
    {
        var drawing = LowRows().Fill(300, 100, 302, 234).Fill(280, 115, 300, 117).Fill(302, 184, 320, 186);

        Assert.Equal([101, 301, 699], Sides(drawing));
    }

    [Fact]
    public void A_long_side_along_which_a_seals_edge_runs_is_a_side() =>
        Assert.Equal([101, 301, 699], Sides(LowRows().Fill(300, 100, 302, 234).Fill(296, 142, 308, 160)));

    [Fact]
    public void Strokes_that_blur_runs_together_are_no_side() =>
        Assert.Equal([101, 699], Sides(LowRows().Fill(300, 102, 302, 166).Fill(296, 106, 308, 126).Fill(296, 142, 308, 160)));

    [Fact]
    public void A_long_side_ends_where_a_heading_in_its_way_is_crossed_by_strokes()
    {
        // 实用新型专利 over all columns, a stroke of 新 where the columns part above and below.
        var drawing = new Drawing(800, 500).Outline(100, 100, 700, 400).Fill(100, 232, 700, 234).Fill(100, 264, 700, 266)
            .Fill(300, 100, 302, 400);
        foreach (var y in (int[])[238, 243, 248, 253, 258])
            drawing.Fill(290, y, 312, y + 2);
        RuledPage page = new(null, drawing.Ink, Dots);

        Assert.Equal([(100, 233), (265, 400)], page.Vertical.Where(line => Math.Abs(line.At - 301) < 1).Select(line => ((int)line.From, (int)line.To)).Order());
    }

    [Fact]
    public void A_low_row_has_the_sides_that_go_on_from_others()
    {
        // Two columns in the upper rows and in the last one, one cell between them.
        var drawing = new Drawing(800, 500).Outline(100, 100, 700, 400).Fill(100, 300, 700, 302).Fill(100, 332, 700, 334).Fill(100, 366, 700, 368)
            .Fill(300, 100, 302, 300).Fill(300, 334, 302, 366);
        RuledPage page = new(null, drawing.Ink, Dots);

        Assert.Equal([(100, 302), (333, 367)], page.Vertical.Where(line => Math.Abs(line.At - 301) < 1).Select(line => ((int)line.From, (int)line.To)).Order());
    }

    [Fact]
    public void A_digit_where_a_side_would_go_on_is_none()
    {
        // A 1 that stands there leaves room above and below.
        var drawing = new Drawing(800, 500).Outline(100, 100, 700, 400).Fill(100, 300, 700, 302).Fill(100, 332, 700, 334).Fill(100, 366, 700, 368)
            .Fill(300, 100, 302, 300).Fill(300, 340, 302, 360);
        RuledPage page = new(null, drawing.Ink, Dots);

        Assert.Single(page.Vertical, line => Math.Abs(line.At - 301) < 1);
    }

    private static IEnumerable<int> Sides(Drawing drawing) => new RuledPage(null, drawing.Ink, Dots).Vertical.Select(line => (int)line.At);
}
