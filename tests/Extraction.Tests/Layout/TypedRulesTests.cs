using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class TypedRulesTests
{
    private const string Table = "科目 | 2021年 | 2022年\n销售收入 | 3796.00 | 4097.00\n研发费用 | 246.00 | 307.00";

    [Theory]
    [InlineData("+----------+--------+--------+\n|科目      |2021年  |2022年  |\n+----------+--------+--------+\n|销售收入  | 3796.00| 4097.00|\n+----------+--------+--------+\n|研发费用  |  246.00|  307.00|\n+----------+--------+--------+")]
    [InlineData("+----------+--------+--------+\n|科目      |2021年  |2022年  |\n+----------+--------+--------+\n|销售收入  | 3796.00| 4097.00|\n|研发费用  |  246.00|  307.00|\n+----------+--------+--------+")]
    [InlineData("┌──────────┬────────┬────────┐\n│科目      │2021年  │2022年  │\n├──────────┼────────┼────────┤\n│销售收入  │ 3796.00│ 4097.00│\n├──────────┼────────┼────────┤\n│研发费用  │  246.00│  307.00│\n└──────────┴────────┴────────┘")]
    public void A_table_drawn_with_characters_is_a_table(string print) => Assert.Equal(Table, Read(print).Tables);

    [Fact]
    public void Two_tables_with_text_between_stay_two()
    {
        const string rule = "+----------+--------+\n";
        Assert.Equal("销售收入 | 3796.00\n研发费用 | 246.00", Read($"{rule}|销售收入  | 3796.00|\n{rule}[3] 知识产权\n{rule}|研发费用  |  246.00|\n{rule}").Tables);
    }

    [Theory]
    [InlineData("本项目由甲方|乙方|丙方|丁方共同实施\n--------------------")]
    [InlineData("--------------------\n销售收入 3796.00\n--------------------")]
    [InlineData("0519-1234-5678-9012-3456 | 0519-1 | 2 | 3")]
    public void What_draws_no_cells_stays_text(string print) => Assert.Equal(print.Split('\n').Length, Read(print).Lines);

    private static (string Tables, int Lines) Read(string print)
    {
        var page = new Page(1, 595, 842, 0, PageSource.Digital, [.. print.Split('\n').SelectMany((line, i) => PrintedGlyphs.Of(line, 50, 50 + (12 * i)))], [], []);
        var (lines, tables) = PageLayout.Build(TypedRules.Draw(page));
        return (string.Join('\n', tables.SelectMany(t => t.Cells.GroupBy(c => c.Row)).Select(r => string.Join(" | ", r.Select(c => string.Concat(c.Lines.Select(l => l.Text)))))), lines.Length);
    }
}
