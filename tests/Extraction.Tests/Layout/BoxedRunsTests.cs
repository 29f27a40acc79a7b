using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// A box for every character of a code, and one for every part of a date, among other cells of a form.
public class BoxedRunsTests
{
    [Theory]
    [InlineData("代码 | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 2", "代码 | 91320412")]
    [InlineData("代码 | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 登记机关", "代码 | 9132041 | 登记机关")]
    [InlineData("日期 | 2011 | 年 | 02 | 月 | 16 | 日 | 注册资本 | 4,100", "日期 | 2011年02月16日 | 注册资本 | 4,100")]
    [InlineData("起止 | 2024 | 年 | 07 | 月 | 至 | 2026 | 年 | 06 | 月", "起止 | 2024年07月至2026年06月")]
    [InlineData("代码 | | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 2 | | <", "代码 |  | 91320412")] // wider than a box: room left beside them
    [InlineData("代码 | | < | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 2", "代码 | 91320412")]
    [InlineData("代码 | | < | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 2 | | < | 日期", "代码 | 91320412 | 日期")]
    public void Are_one_entry(string row, string joined) => Assert.Equal(joined, Row(row));

    [Theory]
    [InlineData("人数 | 3 | 2 | 5 | 1 | 4 | 2")] // fewer than a code has
    [InlineData("代码 | 9 | 1 | 3 | 2 | 0 | 4 | 1 | 2 | ")] // a character that was not read
    [InlineData("指标 | 2021 | 2022 | 2023 | 单位")]
    [InlineData("指标 | 2021年 | 2022年 | 2023年 | 年")]
    public void Are_left_alone_where_they_are_none(string row) => Assert.Equal(row, Row(row));

    private static string Row(string row) =>
        string.Join(" | ", BoxedRuns.Join(Printed.TableOf(row)).Cells.Select(c => string.Concat(c.Lines.Select(l => l.Text))));
}
