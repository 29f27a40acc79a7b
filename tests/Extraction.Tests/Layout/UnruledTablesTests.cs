using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Where tables without ruling begin and end among the text around them.
public class UnruledTablesTests
{
    [Fact]
    public void Keeps_a_list_whole_whose_last_columns_are_dates()
    {
        var rows = Enumerable.Range(1, 10).SelectMany(i => (Glyph[])
        [
            .. PrintedGlyphs.Of($"{i}", 50, 50 + (20 * i)), .. PrintedGlyphs.Of($"2018171808{i:00}.3", 80, 50 + (20 * i)), .. PrintedGlyphs.Of("一种植保无人机用标定台", 170, 50 + (20 * i)), .. PrintedGlyphs.Of($"2018.06.{i:00}", 400, 50 + (20 * i)), .. PrintedGlyphs.Of($"2021.08.{i:00}", 470, 50 + (20 * i)),
        ]);

        Assert.Equal(5, Assert.Single(PageLayout.Build(Page([.. rows])).Tables).ColumnCount);
    }

    [Fact]
    public void Takes_no_title_in_large_type_for_a_row_of_the_table_below_it()
    {
        var title = PrintedGlyphs.Of("费用明细表", 200, 40).Select(g => g with { Box = g.Box with { Height = 18 } }).Concat(PrintedGlyphs.Of("附件3", 480, 45));
        var rows = Enumerable.Range(1, 4).SelectMany(i => PrintedGlyphs.Of("专利年费", 60, 60 + (20 * i)).Concat(PrintedGlyphs.Of($"{i}98,040.00", 220, 60 + (20 * i))).Concat(PrintedGlyphs.Of($"{i}.00%", 480, 60 + (20 * i))));

        var (lines, tables) = PageLayout.Build(Page([.. title, .. rows]));

        Assert.Contains(lines, l => l.Text.StartsWith("费用明细表", StringComparison.Ordinal));
        Assert.Equal(4, Assert.Single(tables).RowCount);
    }

    // 统一社会信用代码 above its code at the left, beside 营业执照 in type of its own.
    [Theory]
    [InlineData(10, 1)]
    [InlineData(26, 0)]
    public void A_label_above_its_value_beside_a_title_is_no_row(double height, int tables)
    {
        var code = PrintedGlyphs.Of("统一社会信用代码", 60, 50).Concat(PrintedGlyphs.Of("91320412608124739C", 60, 64));
        var title = PrintedGlyphs.Of("营业执照", 300, 57 - ((height - 10) / 2)).Select(g => g with { Box = g.Box with { Height = height } });

        Assert.Equal(tables, PageLayout.Build(Page([.. code, .. title])).Tables.Length);
    }

    [Fact]
    public void Begins_another_table_below_a_caption_with_its_unit()
    {
        Glyph[] Row(double y, params string[] cells) => [.. cells.SelectMany((c, i) => PrintedGlyphs.Of(c, 60 + (140 * i), y))];

        var (_, tables) = PageLayout.Build(Page([
            .. Row(50, "职工总数", "研发人员", "其中专职"), .. Row(70, "1381", "173", "5"),
            .. Row(90, "表2经济指标", "", "单位：万元"),
            .. Row(110, "项目", "2021年度", "2022年度"), .. Row(130, "销售收入", "135,902.22", "156,137.15"), .. Row(150, "研发费用", "6,373.82", "7,603.89")]));

        Assert.Equal([2, 3], tables.Select(t => t.RowCount));
    }

    // 2　近三年主要财务指标: the number stands apart from the words as a cell from the next would.
    [Fact]
    public void Takes_no_numbered_heading_for_a_row_of_the_table_below_or_above_it()
    {
        Glyph[] Heading(double y, string number, string words) => [.. PrintedGlyphs.Of(number, 60, y), .. PrintedGlyphs.Of(words, 82, y)];
        Glyph[] Row(double y, params string[] cells) => [.. cells.SelectMany((c, i) => PrintedGlyphs.Of(c, 60 + (140 * i), y))];

        var (lines, tables) = PageLayout.Build(Page([
            .. Heading(50, "3", "人员情况"), .. Row(70, "职工总数", "研发人员", "其中专职"), .. Row(90, "1381", "173", "5"),
            .. Heading(110, "4", "知识产权情况"), .. Row(130, "有效专利", "有效发明专利"), .. Row(150, "69", "53")]));

        Assert.Equal([2, 2], tables.Select(t => t.RowCount));
        Assert.Equal(["3 人员情况", "4 知识产权情况"], lines.Select(l => l.Text));
    }

    [Fact]
    public void Keeps_a_list_whose_rows_are_counted()
    {
        Glyph[] Row(int number, string words) => [.. PrintedGlyphs.Of($"{number}", 60, 50 + (20 * number)), .. PrintedGlyphs.Of(words, 82, 50 + (20 * number))];

        Assert.Equal(3, Assert.Single(PageLayout.Build(Page([.. Row(1, "营业执照"), .. Row(2, "审计报告"), .. Row(3, "专利清单")])).Tables).RowCount);
    }

    [Fact]
    public void Opens_dots_that_lead_from_labels_to_values_and_none_that_lead_to_pages()
    {
        static Glyph[] Led(double y, string label, string value) => [.. PrintedGlyphs.Of(label, 60, y), .. PrintedGlyphs.Of(new string('.', 30), 140, y), .. PrintedGlyphs.Of(value, 300, y)];

        var form = PageLayout.Build(Page([.. Led(50, "单位名称", "某公司"), .. Led(70, "职工总数", "584"), .. Led(90, "有效专利", "71")]));
        var contents = PageLayout.Build(Page([.. Led(50, "营业执照", "3"), .. Led(70, "审计报告", "5"), .. Led(90, "专利清单", "17")]));

        Assert.Equal(["单位名称", "某公司", "职工总数", "584", "有效专利", "71"], Assert.Single(form.Tables).Cells.Select(c => Assert.Single(c.Lines).Text));
        Assert.Contains(contents.Lines.Concat(contents.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)), l => l.Text.Contains("....", StringComparison.Ordinal));
    }

    // 5 资质荣誉, set close, heads what follows; 345 授权专利 is a figure and the label of the next one.
    [Theory]
    [InlineData("5", "资质荣誉", 2)]
    [InlineData("345", "授权专利", 3)]
    public void Ends_a_table_at_a_heading_and_its_number(string number, string heading, int rows)
    {
        var (_, tables) = PageLayout.Build(Page([
            .. PrintedGlyphs.Of("外观设计", 60, 50), .. PrintedGlyphs.Of("PCT申请", 200, 50), .. PrintedGlyphs.Of("有效注册商标", 340, 50),
            .. PrintedGlyphs.Of("1", 60, 64), .. PrintedGlyphs.Of("6", 200, 64), .. PrintedGlyphs.Of("10", 340, 64),
            .. PrintedGlyphs.Of(number, 60, 84), .. PrintedGlyphs.Of(heading, 60 + (5 * number.Length) + 9, 84)]));

        Assert.Equal(rows, tables.IsEmpty ? 0 : tables[0].RowCount);
    }

    private static Page Page(ImmutableArray<Glyph> glyphs) => new(1, 595, 842, 0, PageSource.Digital, glyphs, [], []);
}
