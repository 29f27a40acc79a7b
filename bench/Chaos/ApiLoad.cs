#pragma warning disable RS0030
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using DocPipeline.Work;

namespace DocPipeline.Chaos;

/// <summary>
/// A service with thousands of booklets waiting, while its worker works through them and another process asks and hands in: how long its answers take
/// and what it holds in memory.
/// </summary>
internal sealed class ApiLoad(string cli, string folder, int queued, int seconds) : IDisposable
{
    // Together below the bound of requests a minute that each who is known is held to.
    private const int Clients = 4;
    private const int PauseMilliseconds = 350;
    private const string Url = "http://127.0.0.1:5091";
    private readonly HttpClient _client = new() { BaseAddress = new Uri(Url) };
    private readonly ConcurrentBag<double> _asked = [];
    private readonly ConcurrentBag<double> _handedIn = [];
    private ImmutableArray<byte> _booklet;

    public async Task RunAsync()
    {
        EmbeddedChaos.Prepare(folder, out string data, out _);
        _booklet = await BookletAsync();
        await QueueAsync(data);
        string token = Running.Say(cli, "token", "create", "--data", data, "--name", "bench", "--role", "city-reviewer").Split('\n')[0].Trim();
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var service = new Running(cli, "serve", "--data", data, "--urls", Url, "--workers", "1", "--no-pdf");
        while (!await IsReadyAsync())
            await Task.Delay(200);
        await Task.Delay(3000);
        Say("at the start", service);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        Task[] clients = [.. Enumerable.Range(0, Clients).Select(_ => AskAsync(end.Token)), HandInAsync(end.Token)];
        for (int fifth = 1; fifth <= 5; fifth++)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds / 5.0));
            Say(string.Create(CultureInfo.InvariantCulture, $"after {seconds * fifth / 5} s"), service);
        }

        await Task.WhenAll(clients);
        await service.EndAsync("TERM");
        Say("GET", _asked);
        Say("POST", _handedIn);
    }

    public void Dispose() => _client.Dispose();

    private async Task QueueAsync(string data)
    {
        var work = new SleepingWork(TimeSpan.Zero);
        await using WorkHost host = await WorkHost.OpenAsync(new WorkOptions { Data = data, Workers = 0 }, work, work, TimeProvider.System, CancellationToken.None);
        string path = Path.Combine(folder, "booklet.pdf");
        for (int i = 0; i < queued; i++)
        {
            await File.WriteAllBytesAsync(path, Distinct(i));
            await SharedOut.HandInAsync(host, path, i, "cz-hvp-2023");
        }
    }

    // The list, one of it, and its report where it has one: what a reviewer's page and a program ask for.
    private async Task AskAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            string list = await TimedAsync(_asked, () => _client.GetAsync("/api/submissions?limit=50", CancellationToken.None));
            using var parsed = JsonDocument.Parse(list);
            foreach (JsonElement one in parsed.RootElement.GetProperty("submissions").EnumerateArray().Take(5))
            {
                string id = one.GetProperty("id").GetString()!;
                await TimedAsync(_asked, () => _client.GetAsync($"/api/submissions/{id}", CancellationToken.None));
                await TimedAsync(_asked, () => _client.GetAsync($"/api/submissions/{id}/report.json", CancellationToken.None));
            }

            await Task.Delay(PauseMilliseconds, CancellationToken.None);
        }
    }

    private async Task HandInAsync(CancellationToken end)
    {
        for (int i = 0; !end.IsCancellationRequested; i++)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(Distinct(queued + i)), "booklet", "booklet.pdf" }, { new StringContent("cz-hvp-2023"), "programme" } };
            await TimedAsync(_handedIn, () => _client.PostAsync("/api/submissions", form, CancellationToken.None));
            await Task.Delay(500, CancellationToken.None);
        }
    }

    private static async Task<string> TimedAsync(ConcurrentBag<double> times, Func<Task<HttpResponseMessage>> ask)
    {
        long began = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await ask();
        string content = await answer.Content.ReadAsStringAsync();
        times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        if ((int)answer.StatusCode is >= 400 and not 404)
            throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {content}");
        return content;
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using HttpResponseMessage answer = await _client.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // One digital page: what waits is many small booklets, not large ones.
    private async Task<ImmutableArray<byte>> BookletAsync()
    {
        string page = Path.Combine(folder, "page.pdf");
        BookletPile.Run("qpdf", [Path.Combine(BookletPile.Samples, "hvp-clean", "booklet.pdf"), "--pages", ".", "2", "--", page]);
        return [.. await File.ReadAllBytesAsync(page)];
    }

    // What stands behind a PDF's end is read past, but it is other content.
    private byte[] Distinct(int number) => [.. _booklet, .. System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n% {number}\n"))];

    private static void Say(string when, Running service)
    {
        using Process process = Process.GetProcessById(service.Id);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"api: {when}: {process.WorkingSet64 >> 20} MB"));
    }

    private static void Say(string what, ConcurrentBag<double> times)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"api: {sorted.Length} × {what}: p50 {sorted[sorted.Length / 2]:0.0} ms, p95 {sorted[sorted.Length * 95 / 100]:0.0} ms, longest {sorted[^1]:0} ms"));
    }
}
