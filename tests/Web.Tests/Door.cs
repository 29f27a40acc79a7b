using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DocPipeline.Store;
using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DocPipeline.Web.Tests;

/// <summary>A service of a test's own, listening on a free port of this machine.</summary>
internal sealed partial class Door : IAsyncDisposable
{
    public const string Password = "a password long enough";
    private readonly string _folder;
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stop = new();
    private Task _working = Task.CompletedTask;

    private Door(string folder, WorkHost host, PretendedWork work, SettableClock clock, Func<WebOptions, WebOptions> change)
    {
        (_folder, Host, Work, Clock) = (folder, host, work, clock);
        Options = change(new WebOptions
        {
            Urls = "http://127.0.0.1:0", KeysFolder = Path.Combine(_folder, "keys"), UploadFolder = Path.Combine(_folder, "uploads"),
            PicturesFolder = Path.Combine(_folder, "pictures"),
        });
        _app = WebDoor.Build(Options, Host, Work, Clock);
    }

    public SettableClock Clock { get; }

    public WorkHost Host { get; }

    public PretendedWork Work { get; }

    public Database Database => Host.Database;

    public WebOptions Options { get; }

    public Uri Address { get; private set; } = null!;

    public AccountStore Accounts => new(Database, Clock);

    public AuditLog Audit => new(Database, Clock);

    public static async Task<Door> OpenAsync(Func<WebOptions, WebOptions>? change = null)
    {
        string folder = Directory.CreateTempSubdirectory("web-").FullName;
        var work = new PretendedWork();
        var clock = new SettableClock();
        WorkHost host = await WorkHost.OpenAsync(
            new WorkOptions { Data = folder, Workers = 1 }, work, new QuietLog(), clock, TestContext.Current.CancellationToken);
        var door = new Door(folder, host, work, clock, change ?? (options => options));
        await door._app.StartAsync(TestContext.Current.CancellationToken);
        door._working = host.RunAsync(door._stop.Token);
        door.Address = new Uri(door._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return door;
    }

    /// <summary>Every method and path the service answers to.</summary>
    public IEnumerable<string> Doors =>
        from endpoint in _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Order != int.MaxValue
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
        select $"{method} {endpoint.RoutePattern.RawText}";

    /// <summary>True for the pages people see, which no program asks for.</summary>
    public static bool IsPage(string door) =>
        door.Split(' ')[1] is "/" or "/sign-in" or "/sign-out" or "/password" or "/pages.css" or "/submissions/{id}" or "/submissions/{id}/figure" or "/submissions/{id}/finding";

    /// <summary>Somebody nobody knows yet.</summary>
    public Browser Stranger() => new(this);

    /// <summary>A machine with a token.</summary>
    public async Task<HttpClient> MachineAsync(Role role, string? district = null)
    {
        (Secret secret, _) = await new TokenStore(Database, Clock).CreateAsync("test", role, district, null, TestContext.Current.CancellationToken);
        HttpClient client = new() { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret.Text);
        return client;
    }

    /// <summary>A person who has signed in.</summary>
    public async Task<Browser> PersonAsync(string name, Role role, string? district = null)
    {
        Account account = (await Accounts.AddAsync(name, role, district, TestContext.Current.CancellationToken))!;
        Secret link = await Accounts.LinkAsync(account.Id, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        Browser browser = Stranger();
        await browser.SetPasswordAsync(link.Text, Password);
        await browser.SignInAsync(name, Password);
        return browser;
    }

    public async Task<IReadOnlyList<string>> ActionsAsync() =>
        [.. (await Audit.PageAsync(0, TestContext.Current.CancellationToken)).Select(entry => entry.Action)];

    /// <summary>Where the first decision about a submission says its figure stands.</summary>
    public Task<string?> PlaceOfDecisionAsync(string submission) => Host.Database.ReadAsync(
        session => session.FirstAsync(
            $"select place from decision where submission = {submission} order by number limit 1", row => row.GetString(0), TestContext.Current.CancellationToken),
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _working;
        _stop.Dispose();
        await _app.DisposeAsync();
        await Host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Keeps cookies and follows forms, as a browser does.</summary>
    internal sealed partial class Browser(Door door)
    {
        public CookieContainer Cookies { get; private set; } = new();

        public HttpClient Client { get; private set; } = Fresh(door, new CookieContainer());

        public Browser With(CookieContainer cookies) => new(door) { Cookies = cookies, Client = Fresh(door, cookies) };

        public async Task<HttpResponseMessage> SignInAsync(string name, string password)
        {
            Client = Fresh(door, Cookies);
            return await PostFormAsync("/sign-in", new() { ["name"] = name, ["password"] = password, ["to"] = "/" });
        }

        public Task<HttpResponseMessage> SetPasswordAsync(string link, string password)
        {
            Client = Fresh(door, Cookies);
            return PostFormAsync("/password?link=" + link, new() { ["link"] = link, ["password"] = password, ["again"] = password });
        }

        public async Task<HttpResponseMessage> PostFormAsync(string page, Dictionary<string, string> fields)
        {
            string shown = await Client.GetStringAsync(new Uri(page, UriKind.Relative));
            fields["__RequestVerificationToken"] = WebUtility.HtmlDecode(FormToken().Match(shown).Groups[1].Value);
            using var body = new FormUrlEncodedContent(fields);
            return await Client.PostAsync(new Uri(page.Split('?')[0], UriKind.Relative), body);
        }

        public async Task<string> ApiTokenAsync() =>
            (await Client.GetFromJsonAsync<Dictionary<string, string?>>(new Uri("/api/me", UriKind.Relative)))!["formToken"]!;

        private static HttpClient Fresh(Door door, CookieContainer cookies) =>
            new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = door.Address };

        [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
        private static partial Regex FormToken();
    }
}
