using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Labels set to the right against values set to the left, a narrow gap between them.
public class GuttersTests
{
    private const double Edge = 150;

    [Fact]
    public void Part_labels_from_values_where_line_after_line_has_the_gap_at_one_place() => Assert.Equal(
        ["单位名称 常州某某公司", "法定代表人 魏海", "所属辖市区 新北区", "联系人 曹娟"],
        Opened(3, "单位名称|常州某某公司", "法定代表人|魏海", "所属辖市区|新北区", "联系人|曹娟"));

    [Fact]
    public void Count_the_lines_whose_gap_is_a_blank_already() => Assert.Equal(
        ["注册资本 6,300万元", "法定代表人 魏海", "成立日期 2012年", "联系人 曹娟"],
        Opened(3, "注册资本| 6,300万元", "法定代表人|魏海", "成立日期| 2012年", "联系人|曹娟"));

    [Fact]
    public void Are_none_where_few_lines_share_them() =>
        Assert.Equal(["单位名称常州某某公司", "法定代表人魏海", "联系人曹娟"], Opened(3, "单位名称|常州某某公司", "法定代表人|魏海", "联系人|曹娟"));

    [Fact]
    public void Are_none_where_the_characters_stand_no_farther_apart_than_elsewhere() =>
        Assert.All(Opened(0, "单位名称|常州某某公司", "法定代表人|魏海", "所属辖市区|新北区", "联系人|曹娟"), l => Assert.DoesNotContain(' ', l));

    [Fact]
    public void Are_none_before_remarks_in_brackets() =>
        Assert.All(Opened(3, "单位名称|[填空题]", "法定代表人|[填空题]", "所属辖市区|[单选题]", "联系人|[填空题]"), l => Assert.DoesNotContain(' ', l));

    private static string[] Opened(double gap, params string[] lines) =>
        [.. Gutters.Open([.. lines.Select((l, i) => Set(l.Split('|'), gap, 50 + (20 * i)))]).Select(l => l.Text)];

    private static Line Set(string[] parts, double gap, double y)
    {
        var label = Printed.Line(parts[0], Edge - (10 * parts[0].Length), y);
        var value = Printed.Line(parts[1].TrimStart(), Edge + gap, y);
        return parts[1][0] == ' '
            ? new Line(label.Text + ' ' + value.Text, [.. label.Boxes, default, .. value.Boxes], Confidence.Certain)
            : new Line(label.Text + value.Text, [.. label.Boxes, .. value.Boxes], Confidence.Certain);
    }
}
