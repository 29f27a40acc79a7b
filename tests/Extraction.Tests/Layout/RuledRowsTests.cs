using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Tables ruled below every row and nowhere else.
public class RuledRowsTests
{
    [Fact]
    public void A_row_between_two_lines_is_one_however_its_cells_are_wrapped() => Assert.Equal(
        ["序号 | 专利号 | 权利人", "25 | ZL201927685063.8 | 常州市金阳焊接材料有限公司", "26 | ZL201922069012.0 | 常州市金阳焊接材料有限公司", "27 | ZL201928991770.6 | 常州市金阳焊接材料有限公司"],
        Rows(
            [50, 70, 95, 120, 145],
            (60, 55, "序号"), (150, 55, "专利号"), (330, 55, "权利人"),
            (60, 77, "25"), (110, 77, "ZL201927685063.8"), (300, 71, "常州市金阳焊接材料有限"), (350, 83, "公司"),
            (60, 102, "26"), (110, 102, "ZL201922069012.0"), (300, 96, "常州市金阳焊接材料有限"), (350, 108, "公司"),
            (60, 127, "27"), (110, 127, "ZL201928991770.6"), (300, 121, "常州市金阳焊接材料有限"), (350, 133, "公司")));

    [Fact]
    public void Rows_of_a_table_ruled_at_its_head_and_foot_stay_rows() => Assert.Equal(
        ["指标 | 2021年 | 2022年", "销售收入 | 74,223.88 | 75,187.98", "研发投入 | 4,535.08 | 4,278.20", "利税总额 | 11,942.63 | 11,421.06"],
        Rows(
            [30, 50, 70, 130],
            (60, 35, "主要经济指标"),
            (60, 55, "指标"), (200, 55, "2021年"), (330, 55, "2022年"),
            (60, 75, "销售收入"), (190, 75, "74,223.88"), (320, 75, "75,187.98"),
            (60, 93, "研发投入"), (195, 93, "4,535.08"), (325, 93, "4,278.20"),
            (60, 111, "利税总额"), (190, 111, "11,942.63"), (320, 111, "11,421.06")));

    // Below a table ruled at its head and foot stands a sentence, then the heading of the next.
    [Fact]
    public void A_heading_between_two_ruled_tables_is_in_no_row() => Assert.Equal(
        ["职工总数 | 研发人员 | 专职", "431人 | 106人 | 2人"],
        Rows(
            [30, 60, 120, 140, 160],
            (60, 40, "以上数据经会计师事务所审计"),
            (60, 70, "以上为申报单位个别报表数据"),
            (60, 95, "3"), (80, 95, "人员情况"),
            (60, 125, "职工总数"), (200, 125, "研发人员"), (330, 125, "专职"),
            (60, 145, "431人"), (200, 145, "106人"), (330, 145, "2人")));

    // The heading of a table whose first row nothing parts from it.
    [Fact]
    public void A_numbered_heading_right_above_the_first_row_is_no_part_of_its_cell() => Assert.Equal(
        ["单项冠军企业 | 否", "小巨人企业 | 否", "科学技术奖 | 否"],
        Rows(
            [20, 66, 86, 106],
            (60, 32, "5"), (74, 32, "资质情况"),
            (60, 52, "单项冠军企业"), (400, 52, "否"),
            (60, 72, "小巨人企业"), (400, 72, "否"),
            (60, 92, "科学技术奖"), (400, 92, "否")));

    // Money by years, then counts under a heading of their own: nothing but its type parts it from the first of them.
    [Theory]
    [InlineData(12.5f, 2)]
    [InlineData(11f, 1)] // a label on two lines
    public void A_heading_in_larger_type_right_above_the_first_row_ends_the_table_before_it(float type, int tables)
    {
        Ruling[] rulings = [.. new double[] { 30, 50, 70, 106, 126 }.Select(y => new Ruling(40, y, 500, y, 0.5))];
        Glyph[] glyphs =
        [
            .. PrintedGlyphs.Of("指标", 50, 35), .. PrintedGlyphs.Of("2021年", 200, 35), .. PrintedGlyphs.Of("2022年", 330, 35),
            .. PrintedGlyphs.Of("研发费用", 50, 55), .. PrintedGlyphs.Of("74,223.88", 190, 55), .. PrintedGlyphs.Of("75,187.98", 320, 55),
            .. PrintedGlyphs.Of("知识产权", 50, 76, type), .. PrintedGlyphs.Of("有效专利", 50, 92), .. PrintedGlyphs.Of("84件", 200, 92),
            .. PrintedGlyphs.Of("发明专利", 50, 112), .. PrintedGlyphs.Of("58件", 200, 112),
        ];

        Assert.Equal(tables, PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], [])).Tables.Length);
    }

    // A rule below the title is as long as those of the table, and pairs stand between it and the headings.
    [Fact]
    public void What_stands_between_the_rule_below_a_title_and_a_table_is_no_row_of_it() => Assert.Equal(
        ["2021年 | 2022年", "销售收入 | 74,223.88 | 75,187.98", "研发投入 | 4,535.08 | 4,278.20", "利税总额 | 11,942.63 | 11,421.06"],
        Rows(
            [30, 100, 118, 136, 154],
            (60, 38, "企业名称"), (150, 38, "某某公司"),
            (60, 68, "近三年财务"),
            (200, 86, "2021年"), (330, 86, "2022年"),
            (60, 104, "销售收入"), (190, 104, "74,223.88"), (320, 104, "75,187.98"),
            (60, 122, "研发投入"), (195, 122, "4,535.08"), (325, 122, "4,278.20"),
            (60, 140, "利税总额"), (190, 140, "11,942.63"), (320, 140, "11,421.06")));

    // 销售收入： stands outside, and the boxes of its years touch one another.
    [Theory]
    [InlineData("销售收入：", "研发投入：", 1, 3)]
    [InlineData("", "", 2, 1)]
    public void Boxes_of_figures_that_have_their_labels_outside_are_rows_of_one_table(string first, string second, int tables, int rows)
    {
        List<Glyph> glyphs = [.. first.Length > 0 ? PrintedGlyphs.Of("2021年", 160, 30).Concat(PrintedGlyphs.Of("2022年", 280, 30)) : []];
        List<Ruling> rulings = [];
        foreach (var (label, y) in new[] { (first, 50.0), (second, 72.0) })
        {
            glyphs.AddRange([.. PrintedGlyphs.Of(label, 60, y), .. PrintedGlyphs.Of("81,830.17", 170, y), .. PrintedGlyphs.Of("95,293.90", 290, y)]);
            foreach (var x in (double[])[140, 262])
            {
                rulings.AddRange([new(x, y - 4, x + 120, y - 4, 0.5), new(x, y + 13, x + 120, y + 13, 0.5)]);
                rulings.AddRange([new(x, y - 4, x, y + 13, 0.5), new(x + 120, y - 4, x + 120, y + 13, 0.5)]);
            }
        }

        var (_, found) = PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], []));

        Assert.Equal(tables, found.Length);
        Assert.All(found, t => Assert.Equal(rows, t.RowCount));
    }

    private static IEnumerable<string> Rows(double[] rules, params (double X, double Y, string Text)[] printed)
    {
        ImmutableArray<Glyph> glyphs = [.. printed.SelectMany(p => PrintedGlyphs.Of(p.Text, p.X, p.Y))];
        var page = new Page(1, 595, 842, 0, PageSource.Digital, glyphs, [.. rules.Select(y => new Ruling(55, y, 520, y, 0.5))], []);
        var table = Assert.Single(PageLayout.Build(page).Tables);
        return table.Cells.GroupBy(c => c.Row).Select(row => string.Join(" | ", row.OrderBy(c => c.Column).Select(c => string.Concat(c.Lines.Select(l => l.Text)))));
    }

    // Portals draw a small frame around every place to write in, and one around its unit.
    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 2)]
    public void Small_frames_around_figures_and_their_units_make_no_tables_of_their_own(int frames, int tables)
    {
        List<Glyph> glyphs = [];
        List<Ruling> rulings = [];
        for (var i = 0; i < frames; i++)
        {
            var y = 50 + (40 * i);
            glyphs.AddRange([.. PrintedGlyphs.Of("注册资本", 50, y), .. PrintedGlyphs.Of("11600.00", 115, y), .. PrintedGlyphs.Of("万元", 205, y)]);
            rulings.AddRange([new(110, y - 5, 230, y - 5, 0.5), new(110, y + 15, 230, y + 15, 0.5)]);
            rulings.AddRange(((double[])[110, 200, 230]).Select(x => new Ruling(x, y - 5, x, y + 15, 0.5)));
        }

        var (lines, found) = PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [.. rulings], []));

        Assert.Equal(tables, found.Count(t => t.Cells.Length == 2));
        Assert.Equal(frames, lines.Count(l => l.Text.Contains("注册资本", StringComparison.Ordinal)) + found.SelectMany(t => t.Cells).Count(c => c.Lines.Any(l => l.Text.Contains("注册资本", StringComparison.Ordinal))));
    }
}
