using System.Net;
using System.Text.Json;
using DocPipeline.Store.Accounts;
using static DocPipeline.Web.Tests.Browsing;
using static DocPipeline.Web.Tests.Requests;

namespace DocPipeline.Web.Tests;

/// <summary>What a reviewer corrects and states in the browser; it goes the way a program's decisions go.</summary>
public sealed class FigurePageTests
{
    private const string Form = "/submissions/S1/figure";
    private const string Unfound = Form + "?field=staff.bachelor";
    private const string OfYear = Form + "?field=finance.rd_expense&period=2022";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_what_was_not_found_apart_from_what_was_read_each_leading_to_its_form()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        string page = await TextAsync(browser, "/submissions/S1");

        string unfound = page[page.IndexOf("申报书中未找到的填报项", StringComparison.Ordinal)..page.IndexOf("申报书及附件中的数值", StringComparison.Ordinal)];
        string found = page[page.IndexOf("申报书及附件中的数值", StringComparison.Ordinal)..];
        Assert.Contains("本科以上人数", unfound, StringComparison.Ordinal);
        Assert.Contains($"""<td>2022</td><td>560 万元</td>""", unfound, StringComparison.Ordinal);
        Assert.Contains($"href=\"{OfYear}\"", unfound, StringComparison.Ordinal);
        Assert.Contains("其他年度", unfound, StringComparison.Ordinal);
        Assert.DoesNotContain("职工总数", unfound, StringComparison.Ordinal);
        Assert.Contains("职工总数", found, StringComparison.Ordinal);
        Assert.Contains("<td>1 人</td>", found, StringComparison.Ordinal);
        Assert.Contains("/api/submissions/S1/pages/2.png", found, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Form}?figure=f1\"", found, StringComparison.Ordinal);
        Assert.DoesNotContain("figure=f2", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", """{"origin":"paper","attachment":null,"document":"booklet","page":2,"box":null}""")]
    [InlineData("", """{"origin":"paper","attachment":null,"document":null,"page":null,"box":null}""")]
    public async Task Takes_what_a_reviewer_states_that_was_not_found_with_or_without_its_page(string number, string place)
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        HttpResponseMessage answer = await SendAsync(browser, Unfound, new() { ["value"] = "35", ["page"] = number, ["reason"] = "in the margin" });

        Assert.Equal((HttpStatusCode.SeeOther, "/submissions/S1"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        JsonElement decision = Assert.Single((await UntilDoneAsync(browser.Client, "S1", version: 2)).GetProperty("decisions").EnumerateArray());
        Assert.Equal(("figure-corrected", "staff.bachelor", "35", "li"), (Text(decision, "kind"), Text(decision, "field"), Text(decision, "value"), Text(decision, "by")));
        Assert.Equal(place, await door.PlaceOfDecisionAsync("S1"));
        Assert.Contains("figure-corrected", await door.ActionsAsync());
        Assert.Contains("in the margin", await TextAsync(browser, "/submissions/S1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_year_from_the_row_or_from_the_reviewer()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        await SendAsync(browser, OfYear, new() { ["value"] = "560", ["unit"] = "万元", ["reason"] = "page 3" });
        await UntilDoneAsync(browser.Client, "S1", version: 2);
        await SendAsync(browser, Form + "?field=finance.rd_expense", new() { ["period"] = "2021", ["value"] = "480", ["unit"] = "万元", ["reason"] = "page 3" });
        JsonElement done = await UntilDoneAsync(browser.Client, "S1", version: 3);
        Assert.Equal([("2022", "560", "万元"), ("2021", "480", "万元")], done.GetProperty("decisions").EnumerateArray().Select(d => (Text(d, "period"), Text(d, "value"), Text(d, "unit"))));
    }

    [Fact]
    public async Task Corrects_what_was_read_at_its_place()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(browser, Form + "?figure=f1", new() { ["value"] = "350", ["reason"] = "the 5 is a 6" })).StatusCode);
        JsonElement done = await UntilDoneAsync(browser.Client, "S1", version: 2);
        Assert.Equal("staff.total", Text(Assert.Single(done.GetProperty("decisions").EnumerateArray()), "field"));
        Assert.Equal("""{"origin":"paper","attachment":null,"document":"booklet","page":2,"box":[1,2,3,4]}""", await door.PlaceOfDecisionAsync("S1"));
    }

    [Theory]
    [InlineData(Unfound, "value", "many", "数值、单位或年度无法判读")]
    [InlineData(Unfound, "reason", "", "请填写理由")]
    [InlineData(Unfound, "page", "3", "申报书没有此页")]
    [InlineData(OfYear, "unit", "", "元与万元相差一万倍")]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(string form, string name, string wrong, string said)
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        var typed = new Dictionary<string, string> { ["value"] = "35", ["unit"] = "人", ["page"] = "2", ["reason"] = "\"in the margin\"" };
        typed[name] = wrong;
        HttpResponseMessage answer = await SendAsync(browser, form, typed);

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(name == "value" ? "\"in the margin\"" : "value=\"35\"", page, StringComparison.Ordinal);
        Assert.Empty((await ShowAsync(browser.Client, "S1")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task Takes_nothing_about_a_report_that_is_not_the_newest_any_more()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        string before = FieldOf(await TextAsync(browser, Form + "?figure=f1"), "report");
        await SendAsync(browser, Form + "?figure=f1", new() { ["value"] = "350", ["reason"] = "the 5 is a 6" });
        await UntilDoneAsync(browser.Client, "S1", version: 2);

        HttpResponseMessage answer = await SendAsync(browser, Form + "?figure=f1", new() { ["value"] = "360", ["reason"] = "late", ["report"] = before });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("报告已更新", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Single((await ShowAsync(browser.Client, "S1")).GetProperty("decisions").EnumerateArray());
    }

    [Theory]
    [InlineData("?figure=f2")]
    [InlineData("?figure=f9")]
    [InlineData("?field=weather")]
    [InlineData("")]
    public async Task Has_no_form_for_the_online_record_and_what_is_not_there(string about)
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(At(Form + about), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Shows_and_takes_nothing_of_another_district_and_nothing_of_strangers()
    {
        await using Door door = await Door.OpenAsync();
        await ReviewerAsync(door);
        Door.Browser other = await door.PersonAsync("wang", Role.DistrictReviewer, "天宁区");
        foreach (string path in new[] { "/submissions/S1", Unfound })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Client.GetAsync(At(path), Cancellation)).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await door.Stranger().Client.GetAsync(At(path), Cancellation)).StatusCode);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Form) { Content = new FormUrlEncodedContent([new("field", "staff.bachelor"), new("value", "35"), new("reason", "x")]) };
        request.Headers.Add("X-CSRF-TOKEN", await other.ApiTokenAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.Client.SendAsync(request, Cancellation)).StatusCode);
        Assert.Contains("access-refused", await door.ActionsAsync());
    }

    [Fact]
    public async Task Takes_nothing_a_browser_was_made_to_send_by_another_site()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        using var body = new FormUrlEncodedContent([new("field", "staff.bachelor"), new("value", "35"), new("reason", "x")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Client.PostAsync(At(Form), body, Cancellation)).StatusCode);
        Assert.Contains("forged-request-refused", await door.ActionsAsync());
        Assert.Empty((await ShowAsync(browser.Client, "S1")).GetProperty("decisions").EnumerateArray());
    }

    [Fact]
    public async Task Speaks_english_to_who_asks_for_it()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await ReviewerAsync(door);
        browser.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Assert.Contains("Graduates", await TextAsync(browser, "/submissions/S1"), StringComparison.Ordinal);
        Assert.Contains("It was not found on the form", await TextAsync(browser, Unfound), StringComparison.Ordinal);
    }
}
