using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DocPipeline.Store.Accounts;
using static DocPipeline.Web.Tests.Requests;

namespace DocPipeline.Web.Tests;

public sealed class SubmissionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/submissions/S1/evidence/..%2Freport.json")]
    [InlineData("/api/submissions/S1/evidence/%2e%2e%2f%2e%2e%2fdocpipeline.db")]
    [InlineData("/api/submissions/S1/report.exe")]
    [InlineData("/api/submissions/..%2F..%2Flock/report.json")]
    public async Task Finds_nothing_behind_tricks_with_paths(string path)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        Assert.Equal(HttpStatusCode.NotFound, (await machine.GetAsync(At(path), Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData(Role.DistrictReviewer, "武进区", new[] { "S1" })]
    [InlineData(Role.DistrictReviewer, "天宁区", new[] { "S2" })]
    [InlineData(Role.CityReviewer, null, new[] { "S2", "S1" })]
    [InlineData(Role.Administrator, null, new[] { "S2", "S1" })]
    public async Task Shows_a_district_its_own_submissions_alone(Role role, string? district, string[] seen)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient city = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(city, ("booklet", "booklet.pdf", "a"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(city, "S1");
        door.Clock.Advance(TimeSpan.FromSeconds(1));
        await HandInAsync(city, ("booklet", "booklet.pdf", "b"), ("online", "record.json", "S2 天宁区"));
        await UntilDoneAsync(city, "S2");

        HttpClient reader = await door.MachineAsync(role, district);
        JsonElement list = await reader.GetFromJsonAsync<JsonElement>(At("/api/submissions"), Cancellation);
        Assert.Equal(seen, list.GetProperty("submissions").EnumerateArray().Select(row => Text(row, "id")));
        foreach (string id in new[] { "S1", "S2" })
        {
            HttpStatusCode expected = seen.Contains(id) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            foreach (string what in new[] { "", "/report.json", "/report.html", "/pages/1.png", "/evidence/f1.png" })
                Assert.Equal(expected, (await reader.GetAsync(At($"/api/submissions/{id}{what}"), Cancellation)).StatusCode);
        }
    }

    [Fact]
    public async Task Refuses_a_district_that_asks_for_another()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient reader = await door.MachineAsync(Role.DistrictReviewer, "武进区");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(At("/api/submissions?district=天宁区"), Cancellation)).StatusCode);
        Assert.Contains("access-refused", await door.ActionsAsync());
    }

    [Fact]
    public async Task Goes_through_a_long_list_page_by_page_and_misses_none()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        for (int i = 0; i < 7; i++)
            await HandInAsync(machine, ("online", "record.json", $"S{i} 武进区"));
        var seen = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            JsonElement page = await machine.GetFromJsonAsync<JsonElement>(At($"/api/submissions?limit=3&cursor={cursor}"), Cancellation);
            seen.AddRange(page.GetProperty("submissions").EnumerateArray().Select(row => Text(row, "id")!));
            cursor = Text(page, "next");
        }

        Assert.Equal(["S6", "S5", "S4", "S3", "S2", "S1", "S0"], seen);
    }

    [Fact]
    public async Task Sends_nothing_to_who_has_it_already_and_parts_to_who_asks_for_parts()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        foreach (string path in new[] { "/api/submissions/S1/report.json", "/api/submissions/S1/pages/2.png", "/api/submissions/S1", "/api/submissions" })
        {
            EntityTagHeaderValue tag = (await machine.GetAsync(At(path), Cancellation)).Headers.ETag!;
            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.IfNoneMatch.Add(tag);
            Assert.Equal(HttpStatusCode.NotModified, (await machine.SendAsync(again, Cancellation)).StatusCode);
        }

        using var part = new HttpRequestMessage(HttpMethod.Get, "/api/submissions/S1/pages/2.png");
        part.Headers.Range = new RangeHeaderValue(10, 19);
        HttpResponseMessage answer = await machine.SendAsync(part, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(Enumerable.Range(10, 10).Select(i => (byte)i), await answer.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(1, door.Work.Drawn);
        Assert.Equal(HttpStatusCode.NotFound, (await machine.GetAsync(At("/api/submissions/S1/pages/4.png"), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Marks_the_picture_of_a_page_as_used_whenever_somebody_looks_and_draws_it_again_once_it_is_gone()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        await machine.GetAsync(At("/api/submissions/S1/pages/2.png"), Cancellation);
        string picture = Assert.Single(Directory.GetFiles(door.Options.PicturesFolder));
        door.Clock.Advance(TimeSpan.FromHours(1));
        await machine.GetAsync(At("/api/submissions/S1/pages/2.png"), Cancellation);
        Assert.Equal((door.Clock.GetUtcNow().UtcDateTime, 1), (File.GetLastWriteTimeUtc(picture), door.Work.Drawn));

        File.Delete(picture);
        Assert.Equal(HttpStatusCode.OK, (await machine.GetAsync(At("/api/submissions/S1/pages/2.png"), Cancellation)).StatusCode);
        Assert.Equal(2, door.Work.Drawn);
    }

    [Fact]
    public async Task Judges_a_submission_anew_when_a_figure_is_corrected_and_keeps_every_decision()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.DistrictReviewer, "武进区");
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");

        Assert.Equal(HttpStatusCode.Created, await DecideAsync(machine, new { kind = "finding-dismissed", finding = PretendedWork.Finding, reason = "seen" }));
        Assert.Equal(HttpStatusCode.Created, await DecideAsync(machine, new { kind = "figure-corrected", figure = "f1", value = "350", reason = "the 5 is a 6" }));
        JsonElement done = await UntilDoneAsync(machine, "S1", version: 2);

        JsonElement report = await machine.GetFromJsonAsync<JsonElement>(At("/api/submissions/S1/report.json"), Cancellation);
        Assert.Equal("350", Text(report.GetProperty("figures")[0], "value"));
        Assert.Equal(["finding-dismissed", "figure-corrected"], done.GetProperty("decisions").EnumerateArray().Select(decision => Text(decision, "kind")));
        Assert.Contains("figure-corrected", await door.ActionsAsync());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(null)]
    public async Task Judges_a_submission_anew_when_somebody_states_what_was_not_found_with_or_without_its_page(int? page)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.DistrictReviewer, "武进区");
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");

        Assert.Equal(HttpStatusCode.Created, await DecideAsync(machine, new { kind = "figure-corrected", field = "staff.bachelor", value = "350", page, reason = "in the margin" }));
        JsonElement done = await UntilDoneAsync(machine, "S1", version: 2);
        JsonElement decision = Assert.Single(done.GetProperty("decisions").EnumerateArray());
        Assert.Equal(("staff.bachelor", "350"), (Text(decision, "field"), Text(decision, "value")));
        Assert.Contains("figure-corrected", await door.ActionsAsync());
        string? place = await door.PlaceOfDecisionAsync("S1");
        Assert.Equal(
            page is null
                ? """{"origin":"paper","attachment":null,"document":null,"page":null,"box":null}"""
                : """{"origin":"paper","attachment":null,"document":"booklet","page":2,"box":null}""",
            place);
    }

    [Theory]
    [InlineData("f4", null, "千元")]
    [InlineData("f4", "元", "元")]
    [InlineData("f5", "万元", "万元")]
    [InlineData("f1", null, null)]
    public async Task Takes_money_in_the_unit_that_is_said_or_else_in_the_one_printed_where_the_digits_stand(string figure, string? unit, string? kept)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        Assert.Equal(HttpStatusCode.Created, await DecideAsync(machine, new { kind = "figure-corrected", figure, value = "350", unit, reason = "the 5 is a 6" }));
        Assert.Equal(kept, Text(Assert.Single((await ShowAsync(machine, "S1")).GetProperty("decisions").EnumerateArray()), "unit"));
    }

    public static TheoryData<object> BadDecisions =>
    [
        new { kind = "guess", reason = "x" },
        new { kind = "finding-accepted", finding = PretendedWork.Finding },
        new { kind = "finding-accepted", finding = "finding-9", reason = "x" },
        new { kind = "figure-corrected", figure = "f9", value = "1", reason = "x" },
        new { kind = "figure-corrected", figure = "f2", value = "1", reason = "x" },
        new { kind = "figure-corrected", figure = "f1", value = "many", reason = "x" },
        new { kind = "figure-corrected", figure = "f1", reason = "x" },
        new { kind = "figure-corrected", value = "1", reason = "no field" },
        new { kind = "figure-corrected", field = "weather", value = "1", reason = "no field of the programme" },
        new { kind = "figure-corrected", field = "staff.total", value = "1", reason = "it was found" },
        new { kind = "figure-corrected", field = "staff.bachelor", value = "many", reason = "no value" },
        new { kind = "figure-corrected", field = "finance.rd_expense", period = "2022", value = "1", reason = "no unit" },
        new { kind = "figure-corrected", figure = "f5", value = "1", reason = "no unit, and one taken for granted there" },
        new { kind = "figure-corrected", field = "staff.bachelor", value = "1", page = 3, reason = "no page" },
        new { kind = "figure-corrected", field = "staff.bachelor", value = "1", page = "first", reason = "no page" },
        new { kind = "figure-corrected", field = "staff.bachelor", value = "1", document = "other", page = 1, reason = "no document" },
    ];

    [Theory]
    [MemberData(nameof(BadDecisions))]
    public async Task Refuses_a_decision_about_nothing(object decision)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await DecideAsync(machine, decision));
        Assert.Empty((await ShowAsync(machine, "S1")).GetProperty("decisions").EnumerateArray());
    }
}
