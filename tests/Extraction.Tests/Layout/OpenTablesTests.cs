using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Tables whose ruling leaves something out: the line at which a page parts them, or those between their columns.
public class OpenTablesTests
{
    // The uprights end at 50 and 90; the only level line is at one of them.
    [Theory]
    [InlineData(90)]
    [InlineData(50)]
    public void A_table_cut_by_the_page_is_closed_where_its_upright_lines_end(double ruled) =>
        Assert.Equal(["管理人员合计", "5", "PCT专利", "2"], CellsOf([.. Uprights(50, 90), Level(ruled)], Row(65)));

    [Fact]
    public void Two_upright_lines_at_a_level_one_make_no_table() =>
        Assert.Empty(Build([Upright(40, 50, 90), Upright(400, 50, 90), Level(90)], [.. PrintedGlyphs.Of("管理人员合计 5", 45, 65)]).Tables);

    [Theory]
    [InlineData(150, 2)]
    [InlineData(95, 1)]
    public void A_frame_with_lines_below_its_rows_has_the_columns_that_its_text_stands_in(double answers, int columns)
    {
        string[] asked = ["企业名称", "法定代表", "职工总数", "有效专利"];
        var glyphs = asked.SelectMany((q, i) => PrintedGlyphs.Of(q, 50, 55 + (20 * i)).Concat(PrintedGlyphs.Of($"值{i}", answers, 55 + (20 * i))));
        Ruling[] frame = [.. Enumerable.Range(0, 5).Select(i => Level(50 + (20 * i))), Upright(40, 50, 130), Upright(400, 50, 130)];

        Assert.Equal(columns, Assert.Single(Build(frame, [.. glyphs]).Tables).ColumnCount);
    }

    // A head ruled into three columns over one frame for all rows.
    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 2)]
    public void Rows_below_a_head_alone_ruled_into_columns_stand_in_those_columns(bool runsOver, int rows)
    {
        Ruling[] rulings = [Level(50), Level(70), Level(120), Upright(40, 50, 120), Upright(400, 50, 120), Upright(200, 50, 70), Upright(300, 50, 70)];
        Glyph[] glyphs =
        [
            .. PrintedGlyphs.Of("指标", 50, 55), .. PrintedGlyphs.Of("2022年", 220, 55), .. PrintedGlyphs.Of("2023年", 320, 55),
            .. PrintedGlyphs.Of("销售收入", 50, 75), .. PrintedGlyphs.Of("439,722.1", 210, 75), .. PrintedGlyphs.Of("481,932.2", 310, 75),
            .. PrintedGlyphs.Of("研发费用", 50, 95), .. PrintedGlyphs.Of("20,090.0", runsOver ? 283 : 210, 95), .. PrintedGlyphs.Of("33,100.0", 330, 95),
        ];

        Assert.Equal(rows, Assert.Single(Build(rulings, glyphs).Tables).RowCount);
    }

    private static Glyph[] Row(double y) => [.. PrintedGlyphs.Of("管理人员合计", 45, y), .. PrintedGlyphs.Of("5", 150, y), .. PrintedGlyphs.Of("PCT专利", 225, y), .. PrintedGlyphs.Of("2", 350, y)];

    // The double line around a licence: cells with nothing in them around one that holds it all.
    [Theory]
    [InlineData(5, 0)]
    [InlineData(4, 1)]
    public void A_border_is_no_table_of_what_stands_in_it(int lines, int tables)
    {
        Ruling[] border = [Level(40), Level(56), Level(200), Upright(40, 40, 200), Upright(56, 40, 200), Upright(400, 40, 200)];
        var glyphs = Enumerable.Range(0, lines).SelectMany(i => PrintedGlyphs.Of($"第{i}行", 100, 62 + (25 * i)));

        Assert.Equal(tables, Build(border, [.. glyphs]).Tables.Length);
    }

    // Eighteen boxes of which a scan has lost some sides, drawn into the cell beside their label.
    [Theory]
    [InlineData("91320412608124739C", 3, "91320412608124739C")]
    [InlineData("9132041260812473主C", 3, "")]
    [InlineData("91320412608124739C", 6, "")]
    public void Boxes_of_one_code_are_one_entry_also_where_some_of_them_lost_a_side(string code, int lost, string entry)
    {
        var uprights = Enumerable.Range(0, 19).Where(i => i is 0 or 18 || i > lost).Select(i => Upright(150 + (12 * i), 55, 70));
        Ruling[] rulings = [Level(50), Level(75), Upright(40, 50, 75), Upright(140, 50, 75), Upright(400, 50, 75), new(150, 55, 366, 55, 0.5), new(150, 70, 366, 70, 0.5), .. uprights];
        var glyphs = PrintedGlyphs.Of("信用代码", 50, 58).Concat(code.SelectMany((c, i) => PrintedGlyphs.Of(c.ToString(), 153 + (12 * i), 58)));

        var whole = Build(rulings, [.. glyphs]).Tables.SelectMany(t => t.Cells).Select(c => PrintedText.Squeeze(string.Concat(c.Lines.Select(l => l.Text)))).ToList();
        Assert.Equal(entry.Length > 0, whole.Contains(entry.Length > 0 ? entry : code));
    }

    private static (ImmutableArray<Line> Lines, ImmutableArray<Table> Tables) Build(Ruling[] rulings, Glyph[] glyphs) =>
        PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], []));

    private static IEnumerable<string> CellsOf(Ruling[] rulings, Glyph[] glyphs) =>
        Assert.Single(Build(rulings, glyphs).Tables).Cells.Select(c => string.Concat(c.Lines.Select(l => l.Text)));

    private static IEnumerable<Ruling> Uprights(double top, double bottom) => new double[] { 40, 130, 220, 310, 400 }.Select(x => Upright(x, top, bottom));

    private static Ruling Upright(double x, double from, double to) => new(x, from, x, to, 0.5);

    private static Ruling Level(double y) => new(40, y, 400, y, 0.5);
}
