using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class TextColumnsTests
{
    // 2020年度 with pairs of that year on both sides below it, three times: the right side has no heading of its own.
    [Fact]
    public void Pairs_at_the_right_are_read_under_the_headings_of_the_left_where_they_have_none()
    {
        var page = Build(headedAtTheRight: false);

        Assert.Equal(["2020年度", "2021年度", "2022年度"], page.Lines.Select(l => l.Text));
        Assert.Equal([2, 2, 2], page.Tables.Select(t => t.ColumnCount));
    }

    [Fact]
    public void Columns_with_headings_of_their_own_are_read_one_after_the_other() => Assert.Equal(
        ["2020年度", "销售收入：61,898", "利税总额：7,984", "知识产权费用：304", "2021年度"],
        Build(headedAtTheRight: true).Lines.Take(5).Select(l => l.Text));

    private static (ImmutableArray<Line> Lines, ImmutableArray<Table> Tables) Build(bool headedAtTheRight)
    {
        string[] left = ["销售收入：61,898", "利税总额：7,984", "知识产权费用：304"];
        string[] right = ["研发费用：3,955", "净利润：4,471", "资产总额：80,467"];
        var glyphs = new List<Glyph>();
        for (var year = 0; year < 3; year++)
        {
            var top = 50 + (80 * year);
            glyphs.AddRange(PrintedGlyphs.Of($"202{year}年度", 50, top));
            if (headedAtTheRight)
                glyphs.AddRange(PrintedGlyphs.Of("其他指标", 300, top));
            for (var i = 0; i < left.Length; i++)
                glyphs.AddRange(PrintedGlyphs.Of(left[i], 50, top + 16 + (16 * i)).Concat(PrintedGlyphs.Of(right[i], 300, top + 16 + (16 * i))));
        }

        return PageLayout.Build(new Page(1, 595, 842, 0, PageSource.Digital, [.. glyphs], [], []));
    }
}
