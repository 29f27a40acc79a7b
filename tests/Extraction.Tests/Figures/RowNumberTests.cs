using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Forms set like a tax return number their lines between the label and its figure.
public class RowNumberTests
{
    [Fact]
    public void Count_on_two_to_a_row_without_a_heading_of_their_own() => Assert.Equal(
        ["finance.rd_expense 2022 = 29691300.00", "finance.sales_revenue 2022 = 468315900.00", "staff.ip_fulltime = 2", "staff.ip_managers = 5", "staff.rd = 53", "staff.total = 394"],
        Sorted(
            "项目 | 行次 | 2022年（万元） | < | < | <",
            "一、营业收入 | 1 | 46,831.59 | < | < | <",
            "二、研发费用 | 2 | 2,969.13 | < | < | <",
            "五、职工总数（人） | 3 | 394 | 六、研发人员（人） | 4 | 53",
            "七、知识产权管理人员（人） | 5 | 5 | 其中：专职（人） | 6 | 2"));

    [Fact]
    public void Are_known_by_counting_on_whatever_heads_them() => Assert.Equal(
        ["ip.designs_valid = 5", "ip.inventions_valid = 51", "ip.patents_valid = 75", "staff.rd = 53", "staff.total = 394"],
        Sorted(
            "职工总数（人） | 1 | 394 | 研发人员（人） | 2 | 53",
            "有效专利（件） | 3 | 75 | 有效发明专利（件） | 4 | 51",
            "有效外观设计专利（件） | 5 | 5 | | |"));

    [Theory]
    [InlineData("3", "7")]
    [InlineData("3", "3")]
    public void Are_no_numbers_of_lines_where_one_of_them_does_not_count_on(string third, string fourth) => Assert.DoesNotContain(
        Sorted(
            "职工总数（人） | 1 | 394",
            "研发人员（人） | 2 | 53",
            $"有效专利（件） | {third} | 75",
            $"有效发明专利（件） | {fourth} | 51",
            "有效外观设计专利（件） | 5 | 8"),
        f => f is "staff.total = 394" or "ip.designs_valid = 8");

    [Theory]
    [InlineData("研发费用占比（第2行÷第1行×100%）")]
    [InlineData("研发费用占比（2÷1）")]
    [InlineData("研发费用占比（第2栏/第1栏）")]
    public void May_stand_in_the_brackets_of_a_share_that_is_reckoned_with_them(string label) =>
        Assert.Equal(["finance.rd_share 2022 = 6.34"], Sorted("项目 | 2022年", $"{label} | 6.34%"));

    private static string[] Sorted(params string[] rows) => [.. Fields(Table([], rows)).Order(StringComparer.Ordinal)];
}
