using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class PageLayoutTests
{
    [Fact]
    public void Reads_characters_as_lines_whatever_their_order_in_the_file()
    {
        var page = Page([.. Glyphs("第二行", 50, 70), .. Glyphs("第一行", 50, 50)]);

        Assert.Equal(["第一行", "第二行"], PageLayout.Build(page).Lines.Select(l => l.Text));
    }

    [Fact]
    public void Parts_two_recognised_lines_that_stand_over_one_another_within_the_height_of_their_boxes()
    {
        var glyphs = Recognised("编制单位", 50, 52.2, 10).Concat(Recognised("2020年度", 300, 50, 14)).Concat(Recognised("单位：元", 290, 56, 13));

        Assert.Equal(["编制单位 2020年度", "单位：元"], PageLayout.Build(Page([.. glyphs])).Lines.Select(l => l.Text));
    }

    [Theory]
    [InlineData("·李丽华", "李丽华")]
    [InlineData("阿不都·外力", "阿不都·外力")]
    [InlineData(".50", ".50")]
    [InlineData(".69.60", "69.60")]
    [InlineData("'2,105.77", "2,105.77")]
    [InlineData("利润   .2,105.77", "利润 2,105.77")]
    [InlineData("3,196.", "3,196.")]
    public void Takes_a_point_before_a_recognised_character_for_a_speck(string recognised, string printed) =>
        Assert.Equal(printed, Assert.Single(PageLayout.Build(Page([.. Recognised(recognised, 50, 50, 10)])).Lines).Text);

    [Fact]
    public void Makes_no_line_of_a_speck_alone_where_it_was_recognised()
    {
        Assert.Empty(PageLayout.Build(Page([.. Recognised(".", 50, 50, 10)])).Lines);
        Assert.Single(PageLayout.Build(Page([.. Glyphs(".", 50, 50)])).Lines);
    }

    [Fact]
    public void Keeps_recognised_lines_together_that_stand_side_by_side_a_little_aslant()
    {
        var glyphs = Recognised("联系人", 50, 50, 12).Concat(Recognised("张三", 120, 53, 12)).Concat(Recognised("电话", 200, 55, 12));

        Assert.Equal("联系人 张三 电话", Assert.Single(PageLayout.Build(Page([.. glyphs])).Lines).Text);
    }

    [Fact]
    public void Prints_a_character_once_where_bold_type_is_feigned_by_printing_it_twice()
    {
        var page = Page([.. Glyphs("合计", 50, 50), .. Glyphs("合计", 50.4, 50)]);

        Assert.Equal("合计", Assert.Single(PageLayout.Build(page).Lines).Text);
    }

    [Fact]
    public void Prints_both_letters_of_a_ligature_that_share_one_box()
    {
        Glyph[] office = [.. Glyphs("of", 50, 50), Glyphs("f", 55, 50).Single(), .. Glyphs("ice", 60, 50)];

        Assert.Equal("office", Assert.Single(PageLayout.Build(Page([.. office])).Lines).Text);
    }

    [Fact]
    public void Parts_two_columns_of_labels_and_values_that_do_not_stand_side_by_side()
    {
        string[] left = ["法定代表人", "注册地址", "所属区", "技术领域", "成立日期", "注册资本", "电子邮箱", "负责人", "联系人"];
        var glyphs = left.SelectMany((l, i) => Glyphs(l, 60, 50 + (16 * i)).Concat(Glyphs("甲乙丙", 150, 50 + (16 * i))).Concat(Glyphs("有效专利", 330, 53 + (16 * i))).Concat(Glyphs("84件", 420, 53 + (16 * i))));

        var page = PageLayout.Build(Page([.. glyphs]));

        Assert.DoesNotContain(page.Tables.SelectMany(t => t.Cells), c => c.Lines.Any(l => l.Text.Contains('甲', StringComparison.Ordinal) && l.Text.Contains("84", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.Tables, t => t.ColumnCount > 2);
    }

    [Fact]
    public void Puts_a_blank_where_a_gap_is_and_none_between_characters_set_close()
    {
        var page = Page([.. Glyphs("联系人", 50, 50), .. Glyphs("张三", 120, 50)]);

        Assert.Equal("联系人 张三", Assert.Single(PageLayout.Build(page).Lines).Text);
    }

    [Fact]
    public void Prints_the_character_where_a_font_names_the_radical_it_shares_a_glyph_with() =>
        Assert.Equal("汽车", Assert.Single(PageLayout.Build(Page([.. Glyphs("汽⻋", 50, 50)])).Lines).Text);

    [Fact]
    public void Begins_another_table_at_a_heading_of_years()
    {
        string[][] rows = [["项目", "2021年度（元）", "2022年度（元）"], ["营业收入", "160,902.99", "180,210.82"], ["研发投入", "7,224.24", "9,082.38"], ["项目", "2021年度", "2022年度"], ["研发占比", "4.49%", "5.04%"], ["知识产权占比", "7.24%", "7.88%"]];
        double[][] columns = [[60, 170, 290], [60, 230, 330]];
        var glyphs = rows.SelectMany((row, r) => row.SelectMany((cell, c) => Glyphs(cell, columns[r / 3][c], 50 + (20 * r))));

        Assert.Equal([3, 3], PageLayout.Build(Page([.. glyphs])).Tables.Select(t => t.RowCount));
    }

    [Fact]
    public void Gives_each_heading_its_column_where_headings_stand_left_of_the_figures_below()
    {
        string[][] rows = [["项目", "上年数", "本年累计数"], ["营业收入", "194,002,122.26", "205,642,203.59"], ["营业成本", "137,741,506.80", "146,005,964.55"], ["销售费用", "5,820,063.67", "6,169,266.11"]];
        var caption = Glyphs("编制单位：常州某某有限公司", 120, 30).Concat(Glyphs("2023年12月", 290, 30)).Concat(Glyphs("金额单位：元", 390, 30));
        var glyphs = rows.SelectMany((row, r) => row.SelectMany((cell, c) => Glyphs(cell, c == 0 ? 60 : r == 0 ? 160 + (120 * c) : 240 + (130 * c) - (5 * cell.Length), 50 + (20 * r))));

        var table = Assert.Single(PageLayout.Build(Page([.. caption, .. glyphs])).Tables);

        Assert.Equal(["项目", "上年数", "本年累计数"], table.Cells.Where(c => c.Row == 0).Select(c => c.Lines[0].Text));
        Assert.Equal([0, 1, 2], table.Cells.Where(c => c.Row == 0).Select(c => c.Column));
    }

    [Theory]
    [InlineData(GlyphTraits.Invisible, 0)]
    [InlineData(GlyphTraits.OffPage, 0)]
    [InlineData(GlyphTraits.None, 45)]
    public void Leaves_out_what_nobody_sees_and_slanted_watermarks(GlyphTraits traits, float angle)
    {
        var hidden = Glyphs("机密", 50, 50).Select(g => g with { Traits = traits, Angle = angle });

        Assert.Empty(PageLayout.Build(Page([.. hidden])).Lines);
    }

    [Fact]
    public void Reads_one_column_after_the_other()
    {
        var glyphs = Enumerable.Range(0, 9).SelectMany(i => Glyphs($"甲{i}：某某", 50, 50 + (20 * i)).Concat(Glyphs($"乙{i}：某某", 300, 50 + (20 * i))));

        Assert.Equal([.. Enumerable.Range(0, 9).Select(i => $"甲{i}：某某"), .. Enumerable.Range(0, 9).Select(i => $"乙{i}：某某")], PageLayout.Build(Page([.. glyphs])).Lines.Select(l => l.Text));
    }

    [Fact]
    public void Reads_running_text_set_in_narrow_columns_one_column_after_the_other()
    {
        const string Left = "甲公司坚持创新驱动，年度研发投入", Right = "乙公司为同行业企业，年度营业收入";
        var glyphs = Enumerable.Range(0, 12).SelectMany(i => Glyphs(i % 4 == 3 ? Left[..6] : Left, i % 4 == 0 ? 50 : 50, 50 + (20 * i)).Concat(Glyphs(i % 4 == 3 ? Right[..6] : Right, 250, 52 + (20 * i))));

        Assert.DoesNotContain(PageLayout.Build(Page([.. glyphs])).Lines, l => l.Text.Contains('甲') && l.Text.Contains('乙'));
    }

    [Fact]
    public void Keeps_two_pairs_a_line_together_where_there_are_only_a_few()
    {
        var glyphs = Enumerable.Range(0, 4).SelectMany(i => Glyphs($"甲{i}：某某", 50, 50 + (20 * i)).Concat(Glyphs($"乙{i}：某某", 300, 50 + (20 * i))));

        Assert.DoesNotContain(PageLayout.Build(Page([.. glyphs])).Lines, l => l.Text == "甲0：某某");
    }

    [Fact]
    public void Reads_a_code_written_into_boxes_as_one_line()
    {
        var boxes = Enumerable.Range(0, 8).Select(i => Vertical(100 + (20 * i), 48, 64)).ToArray();
        var glyphs = Enumerable.Range(0, 7).SelectMany(i => Glyphs($"{i}", 105 + (20 * i), 50));

        var (lines, tables) = PageLayout.Build(Page([.. glyphs], [Horizontal(48, 100, 240), Horizontal(64, 100, 240), .. boxes]));

        Assert.Empty(tables);
        Assert.Equal("0 1 2 3 4 5 6", Assert.Single(lines).Text);
    }

    [Fact]
    public void Finds_the_cells_between_ruling_lines_and_merges_those_no_line_parts()
    {
        // Two rows, two columns; the line between the cells of the second row is missing.
        var page = Page(
            [.. Glyphs("企业名称", 55, 52), .. Glyphs("某某公司", 155, 52), .. Glyphs("说明", 55, 72)],
            Horizontal(50, 50, 250), Horizontal(70, 50, 250), Horizontal(90, 50, 250),
            Vertical(50, 50, 90), Vertical(150, 50, 70), Vertical(250, 50, 90));

        var table = Assert.Single(PageLayout.Build(page).Tables);

        Assert.Equal(["0,0 1x1 企业名称", "0,1 1x1 某某公司", "1,0 1x2 说明"], table.Cells.Select(Describe));
    }

    [Fact]
    public void Closes_a_table_that_has_no_outer_border()
    {
        var page = Page(
            [.. Glyphs("企业名称", 55, 52), .. Glyphs("某某公司", 155, 52)],
            Horizontal(50, 50, 250), Horizontal(70, 50, 250), Vertical(150, 50, 70));

        Assert.Equal(["0,0 1x1 企业名称", "0,1 1x1 某某公司"], Assert.Single(PageLayout.Build(page).Tables).Cells.Select(Describe));
    }

    [Fact]
    public void Takes_borders_drawn_in_pieces_and_dashes_for_lines()
    {
        Ruling[] dashed = [.. Enumerable.Range(0, 34).Select(i => Horizontal(70, 50 + (6 * i), 53 + (6 * i)))];
        var page = Page(
            [.. Glyphs("上", 55, 52), .. Glyphs("下", 55, 72)],
            [Horizontal(50, 50, 250), .. dashed, Horizontal(90, 50, 250), Vertical(50, 50, 90), Vertical(250, 50, 90)]);

        Assert.Equal(2, Assert.Single(PageLayout.Build(page).Tables).RowCount);
    }

    [Fact]
    public void Makes_no_table_of_a_frame_around_the_page()
    {
        var page = Page(
            [.. Glyphs("申报书", 100, 60)],
            Horizontal(40, 40, 500), Horizontal(780, 40, 500), Vertical(40, 40, 780), Vertical(500, 40, 780));

        var (lines, tables) = PageLayout.Build(page);

        Assert.Empty(tables);
        Assert.Equal("申报书", Assert.Single(lines).Text);
    }

    [Fact]
    public void Finds_a_table_without_ruling_by_what_stands_under_one_another()
    {
        var page = Page(
        [
            .. Glyphs("指标", 50, 50), .. Glyphs("2021年", 150, 50), .. Glyphs("2022年", 250, 50),
            .. Glyphs("销售收入", 50, 70), .. Glyphs("100", 150, 70), .. Glyphs("200", 250, 70),
        ]);

        var table = Assert.Single(PageLayout.Build(page).Tables);

        Assert.Equal((2, 3), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void Keeps_a_wrapped_label_and_the_value_beside_its_middle_in_one_row()
    {
        var page = Page(
        [
            .. Glyphs("指标", 50, 30), .. Glyphs("金额", 150, 30),
            .. Glyphs("知识产权", 50, 50), .. Glyphs("120", 150, 57), .. Glyphs("工作经费", 50, 64),
            .. Glyphs("研发费用", 50, 90), .. Glyphs("900", 150, 90),
        ]);

        var table = Assert.Single(PageLayout.Build(page).Tables);

        Assert.Equal(3, table.RowCount);
        Assert.Equal("知识产权工作经费", string.Concat(table.Cells.Single(c => c is { Row: 1, Column: 0 }).Lines.Select(l => l.Text)));
    }

    [Fact]
    public void Makes_a_table_of_two_rows_below_headings_set_in_the_middle_of_their_columns()
    {
        string[][] rows = [["专利号", "发明名称", "案件状态"], ["2020319188150", "一种高精度纱线张力器的检测装置", "专利权维持"], ["2018318619208", "一种低噪音热定型装置及其制造方法", "专利权维持"]];
        double[][] columns = [[75, 190, 335], [50, 130, 330], [50, 130, 330]];
        var glyphs = rows.SelectMany((row, r) => row.SelectMany((cell, c) => Glyphs(cell, columns[r][c], 50 + (20 * r))));

        Assert.Equal(3, Assert.Single(PageLayout.Build(Page([.. glyphs])).Tables).RowCount);
    }

    // Figures of full width fill their columns and go on below; the label stands beside their middle.
    [Theory]
    [InlineData("100876800.", "00元", true)]
    [InlineData("4487000.0元", "整", true)]
    [InlineData("2023.", "00元", false)]
    public void Parts_figures_as_wide_as_their_columns(string first, string rest, bool parted)
    {
        var wide = first.Sum(c => c < 0x2E80 ? 5 : 10);
        double[] columns = [150, 150 + wide + 9, 150 + (2 * (wide + 9))];
        var page = Page(
        [
            .. Glyphs("指标", 50, 50), .. columns.SelectMany((x, i) => Glyphs($"202{i}年", x, 50)),
            .. Glyphs("营业收入", 50, 77), .. columns.SelectMany(x => Glyphs(first, x, 70)), .. columns.SelectMany(x => Glyphs(rest, x, 84)),
        ]);

        var cells = PageLayout.Build(page).Tables.SelectMany(t => t.Cells).Where(c => c.Row == 1).Select(c => string.Concat(c.Lines.Select(l => l.Text)));

        Assert.Equal(parted, cells.SequenceEqual(["营业收入", first + rest, first + rest, first + rest]));
    }

    [Fact]
    public void Makes_no_table_of_running_text_with_wide_gaps()
    {
        var page = Page(
        [
            .. Glyphs("公司成立于常州", 50, 50), .. Glyphs("主要从事研发", 150, 50),
            .. Glyphs("在行业中具有较", 50, 66), .. Glyphs("高地位", 161, 66),
        ]);

        Assert.Empty(PageLayout.Build(page).Tables);
    }

    private static string Describe(Cell cell) =>
        $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {string.Concat(cell.Lines.Select(l => l.Text))}";

    private static Page Page(ImmutableArray<Glyph> glyphs, params Ruling[] rulings) =>
        new(1, 595, 842, 0, PageSource.Digital, glyphs, [.. rulings], []);

    private static IEnumerable<Glyph> Glyphs(string text, double x, double y) => PrintedGlyphs.Of(text, x, y);

    private static Ruling Horizontal(double y, double from, double to) => new(from, y, to, y, 0.5);

    private static Ruling Vertical(double x, double from, double to) => new(x, from, x, to, 0.5);

    // A line as it comes from pixels: every character has the height of its box.
    private static IEnumerable<Glyph> Recognised(string text, double x, double y, double height) =>
        Glyphs(text, x, y).Select(g => g with { Box = g.Box with { Y = y, Height = height }, Recognition = new Recognition(new Confidence(0.99m), 0, 0) });
}
