using System.Collections.Immutable;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Work.Intakes;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work.Tests;

/// <summary>A data folder and a store of a test's own, on which processes can be started and stopped.</summary>
internal sealed class WorkDesk : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string _folder = Directory.CreateTempSubdirectory("work-").FullName;
    private readonly string? _database;
    private readonly string? _broker;
    private readonly FilePlace _filesIn;
    private int _processes;

    public WorkDesk(Setting setting, ClusterFixture servers)
    {
        _filesIn = setting == Setting.Apart ? FilePlace.Database : FilePlace.Folder;
        if (setting != Setting.Embedded)
        {
            DatabaseName = servers.Database.NewDatabase();
            _database = servers.Database.ConnectionTo(DatabaseName);
            _broker = servers.Broker.Address;
        }
    }

    public string? DatabaseName { get; }

    public PretendedWork Work { get; } = new();

    public QuietLog Log { get; } = new();

    /// <summary>Settings of one process; where none share a folder, each is a process of its own.</summary>
    public WorkOptions Options(int workers = 2) => new()
    {
        Data = Path.Combine(_folder, _filesIn == FilePlace.Folder ? "data" : $"data-{_processes++}"), FilesIn = _filesIn, Database = _database, Broker = _broker, Workers = workers, Watch = Path.Exists(Watched) ? Watched : null,
        WatchSettled = TimeSpan.FromSeconds(2),
    };

    /// <summary>A desk over a restored data folder.</summary>
    public WorkDesk(string data, string? database, string? broker, FilePlace filesIn = FilePlace.Folder)
    {
        Directory.Move(data, Path.Combine(_folder, "data"));
        (_database, _broker, _filesIn) = (database, broker, filesIn);
    }

    public string Watched => Path.Combine(_folder, "watched");

    public Task<WorkHost> OpenAsync(int workers = 2, IBookletWork? work = null) =>
        WorkHost.OpenAsync(Options(workers), work ?? Work, Log, TimeProvider.System, TestContext.Current.CancellationToken);

    public async Task<SubmissionRow> HandInAsync(WorkHost host, string name, int pictures, Lane lane = Lane.Interactive, string? programme = "programme")
    {
        string booklet = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("n"))).FullName, "booklet.pdf");
        File.WriteAllText(booklet, pictures.ToString(System.Globalization.CultureInfo.InvariantCulture));
        HandedIn handedIn = new(name, [new HandedInFile(false, "booklet.pdf", booklet)], false, programme, null, "district", lane, "test");
        return (await host.Intake.ReceiveAsync(handedIn, TestContext.Current.CancellationToken)).Submission!;
    }

    /// <summary>Runs until every submission has come to an end, then stops.</summary>
    public static async Task RunToEndAsync(WorkHost host)
    {
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        await AwaitAsync(async () => await OpenSubmissionsAsync(host) == 0);
        await stop.CancelAsync();
        await running;
    }

    public static async Task AwaitAsync(Func<Task<bool>> condition)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began) < Patience, "did not come about in time");
            await Task.Delay(20);
        }
    }

    public static Task<long> OpenSubmissionsAsync(WorkHost host) => host.Database.ReadAsync(
        session => session.NumberAsync(
            $"select count(*) from submission where state in ('reading', 'judging')", TestContext.Current.CancellationToken),
        TestContext.Current.CancellationToken);

    public static Task<SubmissionRow?> FindAsync(WorkHost host, string id) => host.Database.ReadAsync(
        session => SubmissionTable.FindAsync(session, id, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    /// <summary>The report of every version, as text.</summary>
    public static async Task<ImmutableArray<string>> ReportsAsync(WorkHost host, string id)
    {
        ImmutableArray<string> digests = await host.Database.ReadAsync(
            session => session.ListAsync(
                $"select sha256 from report_file where submission = {id} and name = 'report.json' order by version", row => row.GetString(0),
                TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
        List<string> reports = [];
        foreach (string digest in digests)
        {
            await using Stream content = await host.Files.OpenAsync(digest, TestContext.Current.CancellationToken);
            using var reader = new StreamReader(content);
            reports.Add(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return [.. reports];
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
