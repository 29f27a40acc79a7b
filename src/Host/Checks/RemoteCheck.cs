using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Runs;

namespace DocPipeline.Host.Checks;

/// <summary>A check done by a service elsewhere: hands the files in, waits for the report, and fetches its papers.</summary>
internal sealed class RemoteCheck(Uri server, string token, Messages messages)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly ImmutableArray<string> Papers = ["report.json", "report.html", "report.xlsx", "report.pdf", "notice.docx"];

    /// <exception cref="UnusableInputException">The service does not answer, or refuses; its own words say why.</exception>
    public async Task<RunRecord> RunAsync(CheckRequest request, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(messages.Language.TwoLetterISOLanguageName));
        try
        {
            string submission = await HandInAsync(client, request, cancellation).ConfigureAwait(false);
            await AwaitAsync(client, submission, cancellation).ConfigureAwait(false);
            using var output = new OutputFolder(request.Output, messages);
            foreach (string paper in Papers)
                await FetchAsync(client, $"{submission}/{paper}", output.DraftOf(paper), cancellation).ConfigureAwait(false);
            output.Publish(owned: ["evidence", .. Papers]);
            return RunJson.Read(output.PathOf(Papers[0])) ?? throw Refused(messages["previous.expected"]);
        }
        catch (HttpRequestException outside)
        {
            throw Refused(outside.Message);
        }
    }

    private async Task<string> HandInAsync(HttpClient client, CheckRequest request, CancellationToken cancellation)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(request.Programme), "programme" },
            { new StringContent(request.Stage == ReviewStage.City ? "city" : "district"), "stage" },
        };
        if (request.ReceivedAt is { } received)
            form.Add(new StringContent(received.AsStated), "received");
        foreach (string path in request.Booklet)
            Add(form, "booklet", path);
        if (request.Online is { } online)
            Add(form, "online", online);
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/api/submissions", UriKind.Relative), form, cancellation).ConfigureAwait(false);
        await RefuseUnlessGoodAsync(answer, cancellation).ConfigureAwait(false);
        return answer.Headers.Location!.OriginalString;
    }

    // Names within a folder are flattened: the service takes files, not folders.
    private void Add(MultipartFormDataContent form, string part, string path)
    {
        if (!Path.Exists(path))
            throw new UnusableInputException(path, messages["booklet.missing"]);
        if (!Directory.Exists(path))
        {
            form.Add(new StreamContent(File.OpenRead(path)), part, Path.GetFileName(path));
            return;
        }

        foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            form.Add(new StreamContent(File.OpenRead(file)), part, Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '_'));
    }

    private async Task AwaitAsync(HttpClient client, string submission, CancellationToken cancellation)
    {
        while (true)
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(submission, UriKind.Relative), cancellation).ConfigureAwait(false);
            await RefuseUnlessGoodAsync(answer, cancellation).ConfigureAwait(false);
            using JsonDocument row = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false));
            switch (row.RootElement.GetProperty("state").GetString())
            {
                case "done":
                    return;
                case "failed" or "cancelled":
                    throw Refused(row.RootElement.GetProperty("reason").GetString() ?? messages["remote.cancelled"]);
                case "waiting":
                    throw Refused(messages["remote.waiting"]);
                default:
                    await Task.Delay(Pause, cancellation).ConfigureAwait(false);
                    break;
            }
        }
    }

    private async Task FetchAsync(HttpClient client, string address, string path, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await client
            .GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);

        // Not every report has a notice, and not every service a browser to print with.
        if (answer.StatusCode == System.Net.HttpStatusCode.NotFound)
            return;
        await RefuseUnlessGoodAsync(answer, cancellation).ConfigureAwait(false);
        await using FileStream file = File.Create(path);
        await answer.Content.CopyToAsync(file, cancellation).ConfigureAwait(false);
    }

    private async Task RefuseUnlessGoodAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode)
            return;
        string said = $"HTTP {(int)answer.StatusCode}";
        if (answer.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false));
            said = problem.RootElement.GetProperty("detail").GetString() ?? said;
        }

        throw Refused(said);
    }

    private UnusableInputException Refused(string reason) => new(server.OriginalString, reason);
}
