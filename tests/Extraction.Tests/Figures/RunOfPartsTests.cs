using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Parts that stand under one another beside figures counted by themselves.
public class RunOfPartsTests
{
    [Fact]
    public void Are_of_what_stands_beside_the_first_of_them() => Assert.Equal(
        ["ip.designs_valid = 5", "ip.inventions_valid = 15", "ip.patents_valid = 40", "ip.pct_applications = 3", "ip.trademarks_valid = 12", "ip.utility_models_valid = 20"],
        Fields(Table([],
            "有效专利总数 | 40 | 其中：发明专利 | 15",
            "PCT专利申请 | 3 | 其中：实用新型专利 | 20",
            "有效注册商标 | 12 | 其中：外观设计专利 | 5")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("专利申请量 | 90")] // what was applied for may have such parts
    [InlineData("新增专利 | 90")]
    public void Are_of_what_stands_beside_themselves_where_that_may_have_them(string beside) => Assert.DoesNotContain(
        Fields(Table([], "有效专利总数 | 40 | 其中：发明专利 | 15", $"{beside} | 其中：实用新型专利 | 20")),
        f => f.StartsWith("ip.utility", StringComparison.Ordinal));

    [Fact]
    public void Say_nothing_where_no_part_stands_above_them() => Assert.DoesNotContain(
        Fields(Table([], "职工总数 | 400 | 研发人员 | 50", "PCT专利申请 | 3 | 其中：实用新型专利 | 1")),
        f => f.StartsWith("ip.utility", StringComparison.Ordinal));
}
