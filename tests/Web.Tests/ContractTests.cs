using System.Net;
using System.Text.Json;
using DocPipeline.Store.Accounts;
using DocPipeline.Web.Seeing;

namespace DocPipeline.Web.Tests;

public sealed class ContractTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_of_the_interface_names_every_door_and_no_other()
    {
        await using Door door = await Door.OpenAsync();
        using JsonDocument document = JsonDocument.Parse(await door.Stranger().Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancellation));
        IEnumerable<string> described =
            from path in document.RootElement.GetProperty("paths").EnumerateObject()
            from verb in path.Value.EnumerateObject()
            select $"{verb.Name.ToUpperInvariant()} {path.Name}";
        Assert.Equal(door.Doors.Where(name => !Door.IsPage(name)).Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Opens_nothing_of_submissions_accounts_or_progress_to_strangers()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient stranger = door.Stranger().Client;
        foreach (string name in door.Doors.Where(name => name.Contains("/api/", StringComparison.Ordinal)))
        {
            string[] parts = name.Split(' ');
            using var request = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1].Replace("{page}", "1", StringComparison.Ordinal).Replace('{', 'x').Replace('}', 'x'));
            HttpResponseMessage answer = await stranger.SendAsync(request, Cancellation);
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Theory]
    [InlineData("/", "no-store")]
    [InlineData("/sign-in", "no-cache, no-store")]
    [InlineData("/api/me", "no-store")]
    [InlineData("/no/such/thing", "no-store")]
    [InlineData("/openapi/v1.json", "no-store")]
    public async Task Forbids_the_browser_scripts_frames_and_guesses_with_every_answer(string path, string cache)
    {
        await using Door door = await Door.OpenAsync();
        HttpResponseMessage answer = await door.Stranger().Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(cache, answer.Headers.CacheControl!.ToString().Replace("no-store, no-cache", "no-cache, no-store", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Answers_too_many_requests_with_when_to_come_back()
    {
        await using Door door = await Door.OpenAsync(options => options with { RequestsPerMinute = 5 });
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        HttpResponseMessage answer = null!;
        for (int i = 0; i < 6; i++)
            answer = await machine.GetAsync(new Uri("/api/me", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        HttpClient other = await door.MachineAsync(Role.CityReviewer);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(new Uri("/api/me", UriKind.Relative), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Notes_no_more_refused_tokens_than_strangers_may_ask_in_a_minute()
    {
        await using Door door = await Door.OpenAsync(options => options with { StrangerRequestsPerMinute = 5 });
        using HttpClient guesser = new() { BaseAddress = door.Address };
        guesser.DefaultRequestHeaders.Authorization = new("Bearer", "dpt_guess");
        for (int i = 0; i < 20; i++)
            await guesser.GetAsync(new Uri("/api/me", UriKind.Relative), Cancellation);
        Assert.Equal(5, (await door.ActionsAsync()).Count(action => action == "token-refused"));
    }

    [Fact]
    public async Task Is_not_ready_without_what_nothing_can_be_read_without()
    {
        await using Door door = await Door.OpenAsync();
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(door));
        door.Work.Lacking = [new Lack("Tesseract", IsEssential: false)];
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(door));
        door.Work.Lacking = [new Lack("prlimit", IsEssential: true)];
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(door));
    }

    [Fact]
    public async Task Counts_submissions_and_steps_for_prometheus()
    {
        await using Door door = await Door.OpenAsync();
        string text = await door.Stranger().Client.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancellation);
        Assert.Contains("# TYPE docpipeline_submissions gauge\n", text, StringComparison.Ordinal);
        Assert.Contains("docpipeline_pages_total 0\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0::/system.slice/docpipeline.service\n", "/system.slice/docpipeline.service")]
    [InlineData("12:cpu,cpuacct:/user\n0::/\n", "/")]
    [InlineData("12:cpu,cpuacct:/user\n", null)]
    public void Knows_the_control_group_it_runs_in(string groups, string? path) => Assert.Equal(path, DocPipeline.Web.Seeing.ControlGroup.PathIn(groups));

    [Theory]
    [InlineData("usage_usec 1750000\nuser_usec 1000000\nsystem_usec 750000\n", 1.75)]
    [InlineData("nr_periods 0\n", null)]
    public void Reads_what_its_control_group_has_used(string stat, double? seconds) => Assert.Equal(seconds, DocPipeline.Web.Seeing.ControlGroup.SecondsIn(stat));

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "未登录")]
    [InlineData("en-GB,en;q=0.9,zh;q=0.1", "Not signed in")]
    [InlineData("fr", "未登录")]
    public async Task Speaks_the_language_that_is_asked_for(string asked, string title)
    {
        await using Door door = await Door.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.AcceptLanguage.ParseAdd(asked);
        HttpResponseMessage answer = await door.Stranger().Client.SendAsync(request, Cancellation);
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(title, problem.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Tells_a_listener_who_comes_back_everything_that_went_on_since()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        foreach (string id in new[] { "S1", "S2" })
        {
            using var body = new MultipartFormDataContent { { new StringContent($"{id} 武进区"), "online", "record.json" } };
            await machine.PostAsync(new Uri("/api/submissions", UriKind.Relative), body, Cancellation);
            door.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        string[] all = await EventsAsync(machine, "0", 2);
        Assert.Equal(["S1", "S2"], all.Where(line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(IdIn));
        string last = all.Last(line => line.StartsWith("id: ", StringComparison.Ordinal))[4..];
        Assert.Equal(["S2"], (await EventsAsync(machine, last, 1)).Where(line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(IdIn));
        HttpClient elsewhere = await door.MachineAsync(Role.DistrictReviewer, "天宁区");
        Assert.DoesNotContain(await EventsAsync(elsewhere, "0", 0), line => line.StartsWith("data: ", StringComparison.Ordinal));
    }

    private static string IdIn(string data)
    {
        using JsonDocument row = JsonDocument.Parse(data["data: ".Length..]);
        return row.RootElement.GetProperty("id").GetString()!;
    }

    // Reads until so many events have come; for none, what comes at once.
    private static async Task<string[]> EventsAsync(HttpClient client, string last, int count)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/events");
        request.Headers.Add("Last-Event-ID", last);
        using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
        var lines = new List<string>();
        int events = 0;
        while ((events < count || lines.Count < 3) && await reader.ReadLineAsync(Cancellation) is { } line)
        {
            lines.Add(line);
            events += line.StartsWith("data: ", StringComparison.Ordinal) ? 1 : 0;
        }

        return [.. lines];
    }

    private static async Task<HttpStatusCode> ReadyAsync(Door door) =>
        (await door.Stranger().Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation)).StatusCode;
}
