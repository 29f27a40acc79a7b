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

    private static (ImmutableArray<Line> Lines, ImmutableArray<Table> Tables) Build(Ruling[] rulings, Glyph[] glyphs) =>
        PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], []));

    private static IEnumerable<string> CellsOf(Ruling[] rulings, Glyph[] glyphs) =>
        Assert.Single(Build(rulings, glyphs).Tables).Cells.Select(c => string.Concat(c.Lines.Select(l => l.Text)));

    private static IEnumerable<Ruling> Uprights(double top, double bottom) => new double[] { 40, 130, 220, 310, 400 }.Select(x => Upright(x, top, bottom));

    private static Ruling Upright(double x, double from, double to) => new(x, from, x, to, 0.5);

    private static Ruling Level(double y) => new(40, y, 400, y, 0.5);
}
