using System.Net;
using System.Text.Json;
using DocPipeline.Store.Accounts;
using static DocPipeline.Web.Tests.Browsing;
using static DocPipeline.Web.Tests.Requests;

namespace DocPipeline.Web.Tests;

/// <summary>What a reviewer says of findings in the browser; it goes the way a program's decisions go.</summary>
public sealed class FindingPageTests
{
    private const string Submission = "/submissions/S1";
    private const string Form = Submission + "/finding?finding=" + PretendedWork.Finding;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_findings_with_their_severity_each_leading_to_its_form_and_to_its_evidence()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        string page = await TextAsync(browser, Submission);
        Assert.Contains("<td>提醒</td><td>职工总数 paper 1, online 2</td><td></td>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Form}\"", page, StringComparison.Ordinal);

        string form = await TextAsync(browser, Form);
        Assert.Contains("ask the applicant", form, StringComparison.Ordinal);
        Assert.Contains("href=\"/api/submissions/S1/report.html#finding-1\"", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finding-accepted", "确认发现")]
    [InlineData("finding-dismissed", "排除发现")]
    public async Task Takes_that_a_finding_is_right_or_none_and_shows_it_beside_the_finding(string kind, string shown)
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        HttpResponseMessage answer = await SendAsync(browser, Form, new() { ["kind"] = kind, ["reason"] = "seen on paper" });

        Assert.Equal((HttpStatusCode.SeeOther, Submission), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        JsonElement decision = Assert.Single((await ShowAsync(browser.Client, "S1")).GetProperty("decisions").EnumerateArray());
        Assert.Equal((kind, PretendedWork.Finding, "seen on paper", "li"), (Text(decision, "kind"), Text(decision, "finding"), Text(decision, "reason"), Text(decision, "by")));
        Assert.Contains($"online 2</td><td>{shown}</td>", await TextAsync(browser, Submission), StringComparison.Ordinal);
        Assert.Contains(kind, await door.ActionsAsync());
    }

    [Fact]
    public async Task Shows_what_was_decided_last()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        await SendAsync(browser, Form, new() { ["kind"] = "finding-dismissed", ["reason"] = "a smudge" });
        await SendAsync(browser, Form, new() { ["kind"] = "finding-accepted", ["reason"] = "no smudge" });
        Assert.Contains("online 2</td><td>确认发现</td>", await TextAsync(browser, Submission), StringComparison.Ordinal);
        Assert.Equal(2, (await ShowAsync(browser.Client, "S1")).GetProperty("decisions").GetArrayLength());
    }

    [Theory]
    [InlineData("kind", "", "请选择确认或排除")]
    [InlineData("kind", "figure-corrected", "请选择确认或排除")]
    [InlineData("reason", "", "请填写理由")]
    [InlineData("report", "another", "报告已更新")]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(string name, string wrong, string said)
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        HttpResponseMessage answer = await SendAsync(browser, Form, new() { ["kind"] = "finding-dismissed", ["reason"] = "a smudge", [name] = wrong });

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(name == "reason" ? "value=\"finding-dismissed\" required checked" : "value=\"a smudge\"", page, StringComparison.Ordinal);
        Assert.Empty((await ShowAsync(browser.Client, "S1")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task Has_no_form_for_what_the_report_does_not_find_and_none_for_other_districts_and_strangers()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(At(Submission + "/finding?finding=none"), Cancellation)).StatusCode);
        Door.Browser other = await door.PersonAsync("wang", Role.DistrictReviewer, "天宁区");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Client.GetAsync(At(Form), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await door.Stranger().Client.GetAsync(At(Form), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Asks_again_by_itself_only_while_the_submission_is_worked_on()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        Assert.False(await AsksAgainAsync(browser));

        var judging = new TaskCompletionSource();
        door.Work.Judging = judging.Task;
        await SendAsync(browser, Submission + "/figure?figure=f1", new() { ["value"] = "350", ["reason"] = "the 5 is a 6" });
        Assert.True(await AsksAgainAsync(browser));

        judging.SetResult();
        await UntilDoneAsync(browser.Client, "S1", version: 2);
        Assert.False(await AsksAgainAsync(browser));
    }

    private static async Task<bool> AsksAgainAsync(Door.Browser browser) => (await browser.Client.GetAsync(At(Submission), Cancellation)).Headers.Contains("Refresh");
}
