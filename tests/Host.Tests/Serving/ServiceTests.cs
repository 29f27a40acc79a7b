using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Cli;
using DocPipeline.Host.Serving;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Store.Accounts;
using DocPipeline.Web;
using DocPipeline.Work;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>The whole service on a sample: what it comes to is what a check comes to.</summary>
public sealed class ServiceTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Desk.Home.Samples, "hvp-sales-differ");
    private readonly Desk _desk = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_check_by_the_service_is_the_check_itself_and_a_corrected_figure_changes_its_verdict_at_once()
    {
        string[] material = ["--programme", "cz-hvp-2023", "--booklet", Path.Combine(Sample, "booklet.pdf"), "--online", Path.Combine(Sample, "submission.json")];
        Run here = await Run.OfAsync(["check", .. material, "--no-pdf", "--out", _desk.PathOf("here")]);
        await using Service service = await Service.OpenAsync(_desk.PathOf("data"));

        Environment.SetEnvironmentVariable("DOCPIPELINE_TOKEN", service.Token);
        Run there = await Run.OfAsync(["check", .. material, "--out", _desk.PathOf("there"), "--server", service.Address]);

        Assert.Equal((1, 1), (here.ExitCode, there.ExitCode));
        foreach (string paper in new[] { "report.json", "report.html", "report.xlsx", "notice.docx" })
            Assert.Equal(await File.ReadAllBytesAsync(_desk.PathOf("here/" + paper), Cancellation), await File.ReadAllBytesAsync(_desk.PathOf("there/" + paper), Cancellation));

        await CorrectAsync(service);
        Assert.NotEmpty(await service.Client.GetByteArrayAsync(new Uri(await service.OnlyAsync("pages/2.png"), UriKind.Relative), Cancellation));
    }

    public void Dispose() => _desk.Dispose();

    // The sample's form states 36,929.32 where the record states 37029.32; a person finds the latter on the page.
    private static async Task CorrectAsync(Service service)
    {
        string report = await service.OnlyAsync("report.json");
        using JsonDocument first = JsonDocument.Parse(await service.Client.GetStringAsync(new Uri(report, UriKind.Relative), Cancellation));
        JsonElement finding = first.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "paper-online-mismatch");
        var correction = new { kind = "figure-corrected", figure = finding.GetProperty("figures")[0].GetString(), value = "37029.32", unit = "万元", reason = "looked at the original" };
        HttpResponseMessage answer = await service.Client.PostAsJsonAsync(new Uri(await service.OnlyAsync("decisions"), UriKind.Relative), correction, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        for (int i = 0; i < 600; i++)
        {
            using JsonDocument now = JsonDocument.Parse(await service.Client.GetStringAsync(new Uri(report, UriKind.Relative), Cancellation));
            if (!now.RootElement.GetProperty("findings").EnumerateArray().Any(f => f.GetProperty("code").GetString() == "paper-online-mismatch"))
            {
                Assert.Contains(now.RootElement.GetProperty("figures").EnumerateArray(), f => f.GetProperty("method").GetString() == "person" && f.GetProperty("primary").GetBoolean());
                return;
            }

            await Task.Delay(100, Cancellation);
        }

        Assert.Fail("The submission was not judged anew.");
    }

    private sealed class Service : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly WorkHost _host;
        private readonly Microsoft.AspNetCore.Builder.WebApplication _door;
        private readonly Task _working;

        private Service(WorkHost host, Microsoft.AspNetCore.Builder.WebApplication door, string token)
        {
            (_host, _door, Token) = (host, door, token);
            _working = host.RunAsync(_stop.Token);
            Address = door.Urls.Single();
            Client = new HttpClient { BaseAddress = new Uri(Address) };
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        public string Token { get; }

        public string Address { get; }

        public HttpClient Client { get; }

        public static async Task<Service> OpenAsync(string data)
        {
            var messages = new Messages(CultureInfo.GetCultureInfo("zh"));
            var terminal = new Terminal(TextWriter.Null, TextWriter.Null, isLive: false);
            var session = new Session(terminal, messages);
            ReadingOptions reading = session.Reading(null, Path.Combine(data, "cache"));
            var work = new BookletWork(session.Packs(), GivenListsReader.None, reading, Outside.Of(messages), withPdf: false, _ => { }, messages);
            Directory.CreateDirectory(data);
            WorkHost host = await WorkHost.OpenAsync(
                new WorkOptions { Data = data, Workers = 1 }, work, new WorkLog(terminal, messages, TimeProvider.System), TimeProvider.System, Cancellation);
            var options = new WebOptions
            {
                Urls = "http://127.0.0.1:0", KeysFolder = Path.Combine(data, "keys"), UploadFolder = Path.Combine(data, "uploads"), PicturesFolder = Path.Combine(data, "pictures"),
            };
            var cache = new CacheKeeper(new CacheFolder(Path.Combine(data, "cache")), null, null, CacheKeeper.UsualBytes, TimeProvider.System);
            Microsoft.AspNetCore.Builder.WebApplication door = WebDoor.Build(options, host, new ReviewDesk(work, session.Packs(), reading, cache), TimeProvider.System);
            await door.StartAsync(Cancellation);
            (Secret secret, _) = await new TokenStore(host.Database, TimeProvider.System).CreateAsync("test", Role.CityReviewer, null, null, Cancellation);
            return new Service(host, door, secret.Text);
        }

        /// <summary>Address of something about the only submission there is.</summary>
        public async Task<string> OnlyAsync(string what)
        {
            JsonElement list = await Client.GetFromJsonAsync<JsonElement>(new Uri("/api/submissions", UriKind.Relative), Cancellation);
            return $"/api/submissions/{list.GetProperty("submissions").EnumerateArray().Single().GetProperty("id").GetString()}/{what}";
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await _door.StopAsync(CancellationToken.None);
            await _stop.CancelAsync();
            await _working;
            await _door.DisposeAsync();
            await _host.DisposeAsync();
            _stop.Dispose();
        }
    }
}
