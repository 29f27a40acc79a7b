using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Ruled;

// Lines that a bad toner broke, at 200 dots per inch.
public sealed class BrokenRulesTests
{
    private const double Dots = 200;

    [Fact]
    public void The_pieces_of_a_broken_table_become_its_lines()
    {
        var page = Broken();

        Assert.Equal([(100, 700), (100, 700), (100, 700), (100, 700)], page.Horizontal.Select(l => ((int)Math.Round(l.From / 10) * 10, (int)Math.Round(l.To / 10) * 10)));
        Assert.Equal([101, 401, 700], page.Vertical.Select(l => (int)l.At).Distinct());
    }

    [Fact]
    public void What_is_printed_in_a_gap_keeps_it_open()
    {
        var page = Broken(d =>
        {
            for (var x = 330; x < 400; x += 8)
                d.Fill(x, 290, x + 5, 312);
        });

        Assert.Equal(3, page.Horizontal.Count(l => l.To - l.From > 590));
    }

    [Fact]
    public void Blanks_to_write_on_are_no_broken_lines()
    {
        var drawing = new Drawing(800, 600);
        for (var y = 100; y < 500; y += 50)
            drawing.Fill(100, y, 250, y + 2).Fill(350, y, 500, y + 2);

        Assert.DoesNotContain(new RuledPage(null, drawing.Ink, Dots).Horizontal, l => l.To - l.From > 200);
    }

    // Three rows of two columns; every level line lacks what lies between 320 and 410, and the upright ones go from row to row in pieces.
    private static RuledPage Broken(Action<Drawing>? print = null)
    {
        var drawing = new Drawing(800, 600);
        for (var y = 200; y <= 500; y += 100)
            drawing.Fill(100, y, 320, y + 2).Fill(410, y, 640, y + 2);
        for (var y = 200; y < 500; y += 100)
            drawing.Fill(100, y + 10, 102, y + 80).Fill(400, y + 15, 402, y + 90).Fill(699, y + 10, 701, y + 85);
        print?.Invoke(drawing);
        return new RuledPage(null, drawing.Ink, Dots);
    }
}
