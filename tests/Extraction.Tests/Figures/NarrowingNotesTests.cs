using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// What a note beside a figure says of which are counted.
public class NarrowingNotesTests
{
    [Theory]
    [InlineData("仅计进入国家阶段的")]
    [InlineData("仅统计已进入国家阶段的")]
    [InlineData("限进入国家阶段")]
    [InlineData("仅指进入国家阶段的PCT专利申请。")]
    public void Is_part_of_the_label(string note) => Assert.Equal(
        ["ip.patents_valid = 108", "ip.pct_national_phase = 3"],
        Fields(Table([], "指标 | 数值 | 指标解释", "*有效专利 | 108件 | 100件以上", $"*PCT专利申请 | 3件 | {note}")));

    [Fact]
    public void Is_so_in_the_second_of_two_tables_set_side_by_side_and_says_nothing_of_the_first() => Assert.Equal(
        ["staff.rd = 138", "ip.inventions_valid = 57", "staff.ip_parttime = 3", "ip.pct_national_phase = 3"],
        Fields(Table([], "指标 | 数值 | 指标解释 | 指标 | 数值 | 指标解释", "*研发人员 | 138人 | | 发明专利 | 57件 | 或50件以上", "知识产权管理兼职人员 | 3人 | | *PCT专利申请 | 3件 | 仅计进入国家阶段的")));

    [Theory]
    [InlineData("指标 | 指标解释 | 数值", "PCT专利申请 | 仅计进入国家阶段的 | 3件")]
    [InlineData("指标 | 数值 | 备注", "PCT专利申请 | 3件 | 仅计进入国家阶段的")]
    [InlineData("指标 | 数值 | 备注", "PCT专利申请 | 3件（仅计进入国家阶段的） |")]
    public void Is_so_wherever_it_stands_in_the_row(string heads, string row) => Assert.Equal(
        ["ip.patents_valid = 108", "ip.pct_national_phase = 3"], Fields(Table([], heads, heads.Contains("指标解释 |", StringComparison.Ordinal) ? "有效专利 | 截至申报日 | 108件" : "有效专利 | 108件 | 截至申报日", row)));

    [Theory]
    [InlineData("含进入国家阶段的")] // also those, not those alone
    [InlineData("其中进入国家阶段的2件")]
    [InlineData("仅计本单位的")] // no wording anybody knows
    [InlineData("100件以上")]
    [InlineData("")]
    public void Any_other_note_leaves_the_label_what_it_says(string note) => Assert.Equal(
        ["ip.pct_applications = 3"],
        Fields(Table([], "指标 | 数值 | 指标解释", $"PCT专利申请 | 3件 | {note}")));

    // The note is said of the row it stands in.
    [Fact]
    public void Says_nothing_of_the_rows_around_it() => Assert.Equal(
        ["ip.pct_applications = 3", "ip.trademarks_valid = 13"],
        Fields(Table([], "指标 | 数值 | 指标解释", "PCT专利申请 | 3件 |", "有效注册商标 | 13件 | 仅计进入国家阶段的")));
}
