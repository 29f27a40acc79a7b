using System.Globalization;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Cli;
using DocPipeline.Host.Serving;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Servers;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Work;
using DocPipeline.Work.Intakes;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>
/// A second machine, as far as one machine can be two: workers started as processes of their own, in empty folders of their own, that are told the two
/// connection strings and nothing else.
/// </summary>
public sealed class SecondHostTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Desk _desk = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Workers_with_only_the_connection_strings_do_their_share_and_leave_the_reports_of_a_check()
    {
        await using PostgreSqlServer store = await PostgreSqlServer.StartAsync();
        await using RabbitMqServer broker = await RabbitMqServer.StartAsync();
        string[] samples = ["hvp-clean", "hvp-sales-differ", "strategy-clean"];
        await using WorkHost door = await OpenDoorAsync(store.ConnectionTo(), broker.Address);
        using var stop = new CancellationTokenSource();
        Task sending = door.RunAsync(stop.Token);
        using var first = new WorkerProcess(_desk.PathOf("first"), store.ConnectionTo(), broker.Address);
        using var second = new WorkerProcess(_desk.PathOf("second"), store.ConnectionTo(), broker.Address);

        // Both are there before there is work, so that neither can have done all of it before the other had started.
        await AwaitAsync(() => Task.FromResult(first.IsReady && second.IsReady), "the workers did not start: " + first.Errors + second.Errors);
        foreach (string sample in samples)
            await HandInAsync(door, sample);
        await AwaitAsync(async () => await CountAsync(door, "done") == samples.Length, $"not every submission was done: {first.Errors}{second.Errors}");
        await stop.CancelAsync();
        await sending;

        foreach (string sample in samples)
            Assert.Equal(await CheckedAsync(sample), await ReportAsync(door, sample));
        Assert.NotEqual(0, first.StepsDone);
        Assert.NotEqual(0, second.StepsDone);
        Assert.Equal(["cache", "work"], Directory.EnumerateDirectories(first.Data).Select(Path.GetFileName).Order());
        Assert.NotEqual(0, await door.Database.ReadAsync(session => session.NumberAsync($"select count(*) from page_entry", Cancellation), Cancellation));
        Assert.Equal(0, await first.StopAsync());
        Assert.Equal(0, await second.StopAsync());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(first.Data, "work")));
    }

    public void Dispose() => _desk.Dispose();

    // It takes submissions in and does none of the steps.
    private async Task<WorkHost> OpenDoorAsync(string database, string broker)
    {
        var messages = new Messages(CultureInfo.GetCultureInfo("zh"));
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, isLive: false);
        var session = new Session(terminal, messages);
        ReadingOptions reading = session.Reading(null, _desk.PathOf("door/cache"));
        var work = new BookletWork(session.Packs(), GivenListsReader.None, reading, Outside.Of(messages), withPdf: false, _ => { }, messages);
        var options = new WorkOptions { Data = _desk.PathOf("door"), Database = database, Broker = broker, FilesIn = FilePlace.Database, Workers = 0 };
        return await WorkHost.OpenAsync(options, work, new WorkLog(terminal, messages, TimeProvider.System), TimeProvider.System, Cancellation);
    }

    private static string[] MaterialOf(string sample) =>
        [Path.Combine(Desk.Home.Samples, sample, "booklet.pdf"), Path.Combine(Desk.Home.Samples, sample, "submission.json")];

    private static async Task HandInAsync(WorkHost door, string sample)
    {
        string[] material = MaterialOf(sample);
        var (submission, refusal, _) = await door.Intake.ReceiveAsync(
            new HandedIn(sample, [new(false, "booklet.pdf", material[0]), new(true, "submission.json", material[1])], false, null, null, "district", Lane.Interactive, "test"),
            Cancellation);
        Assert.True(submission is { State: SubmissionState.Reading }, refusal);
    }

    private async Task<string> CheckedAsync(string sample)
    {
        string[] material = MaterialOf(sample);
        string programme = sample.StartsWith("hvp", StringComparison.Ordinal) ? "cz-hvp-2023" : "cz-ip-strategy-2024";
        await Run.OfAsync("check", "--programme", programme, "--booklet", material[0], "--online", material[1], "--no-pdf", "--out", _desk.PathOf("here/" + sample));
        return await File.ReadAllTextAsync(_desk.PathOf($"here/{sample}/report.json"), Cancellation);
    }

    // By what was handed in: the submission bears the id its record states.
    private static async Task<string> ReportAsync(WorkHost door, string sample)
    {
        string booklet = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(MaterialOf(sample)[0], Cancellation)));
        string record = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(MaterialOf(sample)[1], Cancellation)));
        string? digest = await door.Database.ReadAsync(
            session => session.FirstAsync(
                $"""
                select f.sha256 from report_file f join material b on b.submission = f.submission join material r on r.submission = f.submission
                where f.name = 'report.json' and b.sha256 = {booklet} and r.sha256 = {record}
                """,
                row => row.GetString(0), Cancellation),
            Cancellation);
        await using Stream content = await door.Files.OpenAsync(digest!, Cancellation);
        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync(Cancellation);
    }

    private static Task<long> CountAsync(WorkHost door, string state) => door.Database.ReadAsync(
        session => session.NumberAsync($"select count(*) from submission where state = {state}", Cancellation), Cancellation);

    private static async Task AwaitAsync(Func<Task<bool>> condition, string otherwise)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began) < Patience, otherwise);
            await Task.Delay(100, Cancellation);
        }
    }
}
