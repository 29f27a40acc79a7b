using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// A bar of labels over their values at the left of the form's tables.
public class SideColumnTests
{
    private static readonly string[] Labels = ["企业名称", "某某公司", "成立日期", "2016.02.17", "注册资本", "3,200万元", "联系人", "丁某某"];

    [Fact]
    public void Is_read_before_what_stands_beside_it() =>
        Assert.Equal(["申报表", string.Join(' ', Labels), "财务 人员", "以上属实"], Groups(Labels));

    [Fact]
    public void Is_none_where_too_few_lines_stand_there() => Assert.Single(Groups(Labels[..7]));

    [Fact]
    public void Is_none_where_a_line_runs_on_into_the_room_of_the_tables() =>
        Assert.Single(Groups([.. Labels[..6], "某某某某某某某某某某某某某某某某", "丁某某"]));

    [Fact]
    public void Is_none_of_side_heads_set_downwards() => Assert.Single(Groups(["申", "报", "单", "位", "基", "本", "情", "况"]));

    [Fact]
    public void Is_none_beside_a_single_table() => Assert.Single(Groups(Labels, 1));

    private static string[] Groups(string[] bar, int tables = 3)
    {
        var glyphs = new List<Glyph>(PrintedGlyphs.Of("申报表", 150, 20));
        for (var i = 0; i < bar.Length; i++)
            glyphs.AddRange(PrintedGlyphs.Of(bar[i], 50, 50 + (16 * i)));
        glyphs.AddRange([.. PrintedGlyphs.Of("财务", 300, 98), .. PrintedGlyphs.Of("人员", 300, 146), .. PrintedGlyphs.Of("以上属实", 150, 300)]);
        var boxes = Enumerable.Range(0, tables).Select(i => new Box(200, 50 + (60 * i), 300, 30)).ToList();
        return [.. SideColumn.Part(glyphs, boxes).Select(g => string.Join(' ', LineBuilder.Build(g).Select(l => l.Text)))];
    }
}
