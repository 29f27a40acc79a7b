using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class MiddleLabelTests
{
    [Theory]
    [InlineData(100, 110, 120, "单位地址： 江苏省常州市武进区雪堰镇旺庄路26号")]
    [InlineData(100, 103, 120, null)] // the label belongs to the first line alone
    [InlineData(70, 110, 150, null)] // too far apart
    public void A_label_beside_the_middle_of_its_value_has_all_of_it(double above, double label, double below, string? joined)
    {
        List<Line> lines = [At("江苏省常州市武进区雪堰镇旺庄路26", 211, above), At("单位地址：", 97, label), At("号", 211, below)];

        Assert.Equal(joined is null ? lines.Select(l => l.Text) : [joined], MiddleLabel.Join(lines).Select(l => l.Text));
    }

    [Fact]
    public void Labels_and_values_on_lines_of_their_own_stay_as_they_are()
    {
        List<Line> lines = [At("申报单位：", 97, 100), At("常州某某有限公司", 211, 100), At("项目名称：", 97, 120), At("某某中心", 211, 120)];

        Assert.Equal(lines, MiddleLabel.Join(lines));
    }

    private static Line At(string text, double x, double y) => Printed.Line(text, x, y);
}
