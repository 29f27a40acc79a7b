using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Marks a portal sets behind values to say where they come from.
public class SourceTagsTests
{
    [Fact]
    public void Takes_what_stands_behind_value_after_value_for_no_part_of_any() => Assert.Equal(
        ["企业名称", "江苏某某股份有限公司", "法定代表人", "余慧", "所属辖市区", "新北区", "联系人", "苏玉"],
        Texts("企业名称 | 江苏某某股份有限公司〔共享〕", "法定代表人 | 余慧 〔共享〕", "所属辖市区 | 新北区〔共享〕", "联系人 | 苏玉"));

    [Theory]
    [InlineData("〔共享〕", "〔共享〕", "")]
    [InlineData("〔万元〕", "〔万元〕", "〔万元〕")]
    [InlineData("（常州）", "（常州）", "（常州）")]
    [InlineData("〔共享〕", "〔自填〕", "〔外部〕")]
    public void Leaves_what_stands_so_less_than_three_times_or_is_a_unit_or_in_round_brackets(string one, string two, string three)
    {
        string[] texts = [.. new[] { one, two, three }.Select((t, i) => $"第{i}项{t}")];

        Assert.Equal(texts, Texts(texts));
    }

    [Fact]
    public void Takes_them_off_lines_outside_tables_too() => Assert.Equal(["联系人：苏玉", "法定代表人：余慧", "所属辖市区：新北区"], Texts("联系人：苏玉【自填】", "法定代表人：余慧【自填】", "所属辖市区：新北区【自填】"));

    private static string[] Texts(params string[] lines) =>
        [.. SourceTags.OutOf([BoundPages.Page(1, lines)], Seeds.Tools).SelectMany(p => p.Lines.Concat(p.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines))).Select(l => l.Text)];
}
