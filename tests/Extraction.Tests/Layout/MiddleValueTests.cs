using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// A label on two lines with its value beside their middle, in one cell.
public class MiddleValueTests
{
    private static readonly Line Upper = Printed.Line("进入国家阶段的PCT专利", 50, 50);

    [Theory]
    [InlineData("申请", 50, 200)] // set to the left
    [InlineData("申请", 135, 200)] // set to the right
    public void Stands_behind_the_whole_label(string lower, double x, double valueX) =>
        Assert.Equal(["进入国家阶段的PCT专利申请 6"], Text(Upper, Printed.Line("6", valueX, 56), Printed.Line(lower, x, 62)));

    [Theory]
    [InlineData("申请", 50, 100, 56)] // between the lines, not beside them
    [InlineData("申请", 80, 200, 56)] // the two lines share no edge
    [InlineData("申请", 50, 200, 50)] // beside the first line: it is that line's
    [InlineData("(件)", 50, 200, 56)] // what stands in brackets explains the label
    public void Is_left_where_it_stands(string lower, double x, double valueX, double valueY) =>
        Assert.Equal(3, Text(Upper, Printed.Line("6", valueX, valueY), Printed.Line(lower, x, 62)).Length);

    private static string[] Text(params Line[] lines) => [.. MiddleValue.Join([.. lines]).Select(l => l.Text)];
}
