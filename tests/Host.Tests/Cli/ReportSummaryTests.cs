using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Tests.Cli;

public sealed class ReportSummaryTests
{
    [Fact]
    public void A_finding_of_several_lines_is_printed_as_lines() => Assert.Equal(
        ["[提醒] criterion-undetermined　研发费用占比无法判定。", "    688.54 ÷ ? = ?", "    未找到销售收入（2023年）。"],
        Lines("研发费用占比无法判定。\n688.54 ÷ ? = ?\n未找到销售收入（2023年）。"));

    [Fact]
    public void A_finding_of_one_line_stays_one() => Assert.Equal(["[提醒] criterion-undetermined　无法判定。"], Lines("无法判定。"));

    [Fact]
    public void What_a_document_brings_along_is_still_made_visible() =>
        Assert.DoesNotContain('\u001b', Terminal.Escape(Assert.Single(Lines("名称“\u001b[2J”"))));

    private static IEnumerable<string> Lines(string message) => ReportSummary.LinesOf(
        Severity.Warning, "criterion-undetermined", message, new Messages(CultureInfo.GetCultureInfo("zh")));
}
