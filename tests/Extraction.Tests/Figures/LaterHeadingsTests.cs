using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// One table of labels over values below another, with the same outer edges.
public class LaterHeadingsTests
{
    [Fact]
    public void Answer_no_heading_further_up() => Assert.Equal(
        ["project.end = 2026-06", "project.leader = 刘某某", "project.name = 某某技术示范中心", "project.start = 2023-07", "target.implementation_rate = 86", "target.invention_growth = 16"],
        Fields(Table(["申报项目"],
            "项目名称 | < | < | 项目负责人",
            "某某技术示范中心 | < | < | 刘某某",
            "开始 | 结束 | 专利申请增幅 | 专利实施率",
            "2023.07 | 2026.06 | 16% | 86%")).Order(StringComparer.Ordinal));

    [Fact]
    public void Are_not_what_stands_over_figures_by_chance() => Assert.Equal(
        ["project.leader = 刘某某", "project.name = 某某技术示范中心"],
        Fields(Table([],
            "项目名称 | 项目负责人",
            "某某技术示范中心 | 刘某某",
            "16% | 86%")).Where(f => f.StartsWith("project.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
