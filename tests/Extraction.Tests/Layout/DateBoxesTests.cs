using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// A box for every digit of a date, drawn into the cell of a form.
public class DateBoxesTests
{
    [Fact]
    public void Are_places_to_write_in_where_the_words_of_a_date_stand_behind_them() =>
        Assert.Equal(["成立日期", "2 0 0 3 年 1 2 月"], Cells("年", "月"));

    [Fact]
    public void Are_tables_of_their_own_elsewhere() => Assert.Equal(["成立日期", "", "2", "0", "0", "3", "1", "2"], Cells("", ""));

    private static string[] Cells(string year, string month)
    {
        var glyphs = new List<Glyph>(PrintedGlyphs.Of("成立日期", 55, 55));
        Ruling[] rulings =
        [
            Horizontal(50, 50, 400), Horizontal(74, 50, 400), Vertical(50, 50, 74), Vertical(120, 50, 74), Vertical(400, 50, 74),
            .. Boxes(glyphs, "2003", 150), .. Boxes(glyphs, "12", 224),
        ];
        glyphs.AddRange([.. PrintedGlyphs.Of(year, 208, 57), .. PrintedGlyphs.Of(month, 254, 57)]);
        var page = new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], []);
        return [.. PageLayout.Build(page).Tables.SelectMany(t => t.Cells).Select(c => string.Concat(c.Lines.Select(l => l.Text)))];
    }

    private static IEnumerable<Ruling> Boxes(List<Glyph> glyphs, string digits, double x)
    {
        for (var i = 0; i < digits.Length; i++)
            glyphs.AddRange(PrintedGlyphs.Of(digits[i].ToString(), x + (14 * i) + 4, 57));
        return [Horizontal(54, x, x + (14 * digits.Length)), Horizontal(70, x, x + (14 * digits.Length)), .. Enumerable.Range(0, digits.Length + 1).Select(i => Vertical(x + (14 * i), 54, 70))];
    }

    private static Ruling Horizontal(double y, double from, double to) => new(from, y, to, y, 0.5);

    private static Ruling Vertical(double x, double from, double to) => new(x, from, x, to, 0.5);
}
