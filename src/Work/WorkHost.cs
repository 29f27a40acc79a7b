using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Store;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Cluster;
using DocPipeline.Work.Intakes;
using DocPipeline.Work.Queues;
using DocPipeline.Work.Steps;
using DocPipeline.Work.Watching;

namespace DocPipeline.Work;

/// <summary>Everything a process of the service works with, put together once, by hand.</summary>
public sealed class WorkHost : IAsyncDisposable
{
    private readonly WorkOptions _options;
    private readonly IBookletWork _work;
    private readonly IWorkLog _log;
    private readonly TimeProvider _clock;
    private readonly DataLock? _lock;
    private readonly WorkPlaces _places;
    private readonly string _workRoot;
    private readonly Broker? _broker;

    private WorkHost(WorkOptions options, IBookletWork work, IWorkLog log, TimeProvider clock, DataLock? held)
    {
        (_options, _work, _log, _clock, _lock) = (options, work, log, clock, held);
        _places = WorkPlaces.Of(options);
        Worker = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():n}");
        _workRoot = Directory.CreateDirectory(Path.Combine(_places.Work, Worker)).FullName;
        Database = options.Database is { } server ? Database.OfServer(server) : Database.OfFile(_places.Store);
        Files = options.FilesIn == FilePlace.Database
            ? new DatabaseFileStore(Database, clock)
            : new FolderFileStore(Directory.CreateDirectory(_places.Files).FullName);
        _broker = options.Broker is { } address ? new Broker(address) : null;
        Intake = new Intake(Database, Files, work, _workRoot, Bell, clock);
    }

    /// <summary>The store.</summary>
    public Database Database { get; }

    /// <summary>Files by content.</summary>
    public IFileStore Files { get; }

    /// <summary>The way in.</summary>
    public Intake Intake { get; }

    /// <summary>To be rung by whoever adds work.</summary>
    public Bell Bell { get; } = new();

    /// <summary>This process, as the store knows it.</summary>
    public string Worker { get; }

    /// <summary>Opens what is needed, and brings the store to what this program expects.</summary>
    /// <exception cref="DataInUseException">Another process works on this data folder.</exception>
    /// <exception cref="FilesElsewhereException">The store's files are kept elsewhere than the settings say.</exception>
    public static async Task<WorkHost> OpenAsync(WorkOptions options, IBookletWork work, IWorkLog log, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        WorkPlaces places = WorkPlaces.Of(options);
        Directory.CreateDirectory(Path.GetDirectoryName(places.Lock)!);
        DataLock? held = options.Database is null ? DataLock.Take(places.Lock) : null;
        var host = new WorkHost(options, work, log, clock, held);
        bool isOpen = false;
        try
        {
            await host.Database.MigrateAsync(clock, cancellation).ConfigureAwait(false);
            FilePlace settled = await FilePlaces.SettleAsync(host.Database, options.FilesIn, cancellation).ConfigureAwait(false);
            if (settled != options.FilesIn)
                throw new FilesElsewhereException(FilePlaces.WordOf(settled));
            await host.TidyAsync(cancellation).ConfigureAwait(false);
            if (held is not null)
                await host.Database.WriteAsync(session => TaskTable.FreeAllAsync(session, cancellation), cancellation).ConfigureAwait(false);
            isOpen = true;
            return host;
        }
        finally
        {
            if (!isOpen)
                await host.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Works until told to stop; then gives back what is in hand.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        List<Task> running = [];
        if (_broker is { } broker)
            running.Add(new Relay(broker, Database, Bell, _clock, _log).RunAsync(cancellation));
        if (_options.Workers > 0)
        {
            IWorkSource source = _broker is { } carrier
                ? new BrokerSource(carrier, Database, Bell, Worker, _clock)
                : new StoreSource(Database, Bell, Worker, _clock);
            running.Add(NewWorker(source).RunAsync(cancellation));
        }

        if (_options.Watch is { } folder)
        {
            var watched = new WatchedFolder(folder, _work.List, _options.WatchLane, Intake, Database, _clock, _options.WatchSettled, _log);
            running.Add(watched.RunAsync(cancellation));
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    /// <summary>Lays a submission's files out for as long as something is done with them beside the steps.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="look">What is done; it is told which pages no child is to be risked over.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<T> LayOutAsync<T>(
        SubmissionRow submission, Func<Parcel, ImmutableArray<DeadPage>, Task<T>> look, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(look);
        var (material, setAside) = await Database.ReadAsync(
            async session => (
                await SubmissionTable.MaterialOfAsync(session, submission.Id, cancellation).ConfigureAwait(false),
                await StepEnd.SetAsideAsync(session, submission.Id, submission.Version, cancellation).ConfigureAwait(false)),
            cancellation).ConfigureAwait(false);
        using var folder = await ParcelFolder.LayOutAsync(_workRoot, Files, submission, material, cancellation).ConfigureAwait(false);
        return await look(folder.Parcel, setAside).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_broker is { } broker)
            await broker.DisposeAsync().ConfigureAwait(false);
        await Database.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(_workRoot, recursive: true);
        _lock?.Dispose();
    }

    private Worker NewWorker(IWorkSource source) => new(
        source, new StepHandler(Database, Files, _work, _workRoot, _clock, _log), Database, Worker, _options.Workers, _clock, _log);

    // Who owns the data folder owns every folder of work in it: those of processes that were killed are in nobody's use.
    private async Task TidyAsync(CancellationToken cancellation)
    {
        await Files.TidyAsync(_clock, cancellation).ConfigureAwait(false);
        ImmutableArray<string> left = [.. Directory.EnumerateDirectories(_places.Work).Where(folder => folder != _workRoot)];
        foreach (string folder in left.Where(folder => _lock is not null || _clock.GetUtcNow() - Directory.GetLastWriteTimeUtc(folder) > TimeSpan.FromDays(2)))
            Directory.Delete(folder, recursive: true);
    }
}
