using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class LabelColumnTests
{
    [Fact]
    public void Parts_labels_that_end_at_one_edge_from_values_that_begin_there() => Assert.Equal(
        ["项目名称 某某战略推进", "申报单位 常州某某有限公司", "联系人 孙某", "联系电话 13275975947", "编制时间2024年7月3日"],
        Part(("项目名称某某战略推进", 100), ("申报单位常州某某有限公司", 100), ("联系人孙某", 110), ("联系电话13275975947", 100), ("编制时间2024年7月3日", 100)));

    [Fact]
    public void Leaves_two_lines_alone_that_happen_to_line_up() => Assert.Equal(
        ["项目名称某某战略推进", "申报单位常州某某有限公司"],
        Part(("项目名称某某战略推进", 100), ("申报单位常州某某有限公司", 100)));

    [Fact]
    public void Leaves_lines_alone_whose_labels_end_at_different_edges() => Assert.Equal(
        ["联系人孙某", "项目负责人郑某", "所属辖市区金坛区"],
        Part(("联系人孙某", 100), ("项目负责人郑某", 100), ("所属辖市区金坛区", 300)));

    [Fact]
    public void Leaves_lines_alone_whose_labels_end_with_a_colon() => Assert.Equal(
        ["联系手机号码：138", "项目负责人（姓名）：李某", "注册资本金额：3800万元", "所属辖市区域：金坛区"],
        Part(("联系手机号码：138", 100), ("项目负责人（姓名）：李某", 100), ("注册资本金额：3800万元", 100), ("所属辖市区域：金坛区", 100)));

    [Fact]
    public void Leaves_lines_alone_that_are_labels_as_they_stand_whatever_shorter_ones_they_begin_with() => Assert.Equal(
        ["法定代表人", "程某某", "所属辖市区", "新北区", "所属产业链"],
        Part(("法定代表人", 100), ("程某某", 100), ("所属辖市区", 100), ("新北区", 100), ("所属产业链", 100)));

    private static string[] Part(params (string Text, double X)[] lines) =>
        [.. new LabelColumn(Seeds.Tools).Part([.. lines.Select((l, i) => Printed.Line(l.Text, l.X, 50 + (20 * i)))]).Select(l => l.Text)];
}
