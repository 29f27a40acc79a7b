using System.Net;
using System.Text;
using System.Text.Json;

namespace DocPipeline.Acceptance.Tests;

/// <summary>
/// Printed booklets whose verdict hangs on how a clause is read: the sum of three years or every one of them or their mean, a PCT application for two
/// inventions or half a one, both numbers halved or the total alone, three years by months or by the calendar. The report names the reading it goes by and
/// the one that would turn the verdict.
/// </summary>
public sealed class ClauseReadingTests
{
    // By sample, criterion and reading: how the criterion comes out under the reading that decides, and what the other one is called.
    [Theory]
    [InlineData("hvp-readings-decide", "rd-share", "met", "every-year", "not-met", "本报告按“三年合计”判定，为满足；若按“每年均须达到”，则为不满足")]
    [InlineData("hvp-readings-decide", "rd-share", "met", "mean-of-yearly-ratios", "not-met", "若按“各年比例平均”，则为不满足")]
    [InlineData("hvp-readings-decide", "patent-count", "met", "pct-counts-half", "not-met", "本报告按“PCT 一件抵发明两件”判定，为满足；若按“PCT 两件抵发明一件”，则为不满足")]
    [InlineData("hvp-readings-decide", "patent-count", "met", "halve-total-only", "not-met", "本报告按“两项数量均减半”判定，为满足；若按“仅专利总数减半”，则为不满足")]
    [InlineData("hvp-award-by-calendar-year", "patent-count", "undetermined", "calendar-years", "met", "本报告按“提交前36个月内”判定，为无法判定；若按“按自然年度”，则为满足")]
    public async Task Report_says_which_reading_decides_and_which_would_turn_it(
        string sample, string criterion, string outcome, string reading, string otherwise, string said)
    {
        using var booklet = new Case(sample);
        SortedDictionary<string, byte[]> files = await booklet.FilesAsync("--no-pictures", "--no-cache");
        JsonElement judged = JsonDocument.Parse(files["report.json"]).RootElement.GetProperty("criteria").EnumerateArray()
            .Single(c => c.GetProperty("id").GetString() == criterion);
        string page = WebUtility.HtmlDecode(Encoding.UTF8.GetString(files["report.html"]));

        Assert.Equal(outcome, judged.GetProperty("outcome").GetString());
        Assert.Equal(otherwise, judged.GetProperty("readings").EnumerateArray().Single(r => r.GetProperty("id").GetString() == reading).GetProperty("outcome").GetString());
        Assert.Contains(said, judged.GetProperty("explanation").GetString(), StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
    }
}
