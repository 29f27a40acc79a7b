using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Web;
using DocPipeline.Work;

namespace DocPipeline.Host.Cli;

/// <summary>The options of a service and of a worker.</summary>
internal sealed class ServingOptions
{
    private const string UsualData = "data";
    private const int MegabyteBits = 20;
    private readonly Session _session;
    private readonly bool _isWorker;
    private readonly Option<string> _data;
    private readonly Option<string?> _database;
    private readonly Option<string?> _broker;
    private readonly Option<string?> _files;
    private readonly Option<string?> _fileStore;
    private readonly Option<int> _cacheLimit;
    private readonly Option<string> _urls;
    private readonly Option<string?> _watch;
    private readonly Option<string> _watchLane;
    private readonly Option<string?> _lists;
    private readonly Option<int> _workers;
    private readonly Option<bool> _noPdf;

    public ServingOptions(Session session, bool isWorker)
    {
        _session = session;
        _isWorker = isWorker;
        Messages messages = session.Messages;
        _data = new Option<string>("--data") { Description = messages["serve.data"], HelpName = "DIR", DefaultValueFactory = _ => UsualData };
        _database = new Option<string?>("--database") { Description = messages["serve.database"], HelpName = "CONN" };
        _broker = new Option<string?>("--broker") { Description = messages["serve.broker"], HelpName = "CONN" };
        _files = new Option<string?>("--files") { Description = messages["serve.files"], HelpName = "DIR" };
        _fileStore = new Option<string?>("--file-store") { Description = messages["serve.file-store"] };
        ArgumentError.AcceptOnly(_fileStore, messages, FilePlaces.WordOf(FilePlace.Folder), FilePlaces.WordOf(FilePlace.Database));
        _cacheLimit = new Option<int>("--cache-limit")
        {
            Description = messages["serve.cache-limit"],
            HelpName = "MB",
            DefaultValueFactory = _ => (int)(Serving.CacheKeeper.UsualBytes >> MegabyteBits),
            CustomParser = argument =>
            {
                if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes) && megabytes > 0)
                    return megabytes;
                argument.AddError(messages["serve.cache-limit-expected"]);
                return 0;
            },
        };
        _urls = new Option<string>("--urls") { Description = messages["serve.urls"], HelpName = "URL", DefaultValueFactory = _ => WebOptions.UsualUrls };
        _watch = new Option<string?>("--watch") { Description = messages["serve.watch"], HelpName = "DIR" };
        _watchLane = new Option<string>("--watch-lane") { Description = messages["serve.watch-lane"], DefaultValueFactory = _ => "interactive" };
        ArgumentError.AcceptOnly(_watchLane, messages, "interactive", "archive");
        _lists = new Option<string?>("--lists") { Description = messages["check.lists"], HelpName = "DIR" };
        _workers = session.WorkersOption();
        _noPdf = new Option<bool>("--no-pdf") { Description = messages["check.no-pdf"] };
        _database.Required = _broker.Required = isWorker;
    }

    /// <summary>Bytes the cache is kept to.</summary>
    public long CacheLimitOf(ParseResult parsed) => (long)parsed.GetValue(_cacheLimit) << MegabyteBits;

    public bool WithPdf(ParseResult parsed) => !parsed.GetValue(_noPdf);

    public void AddTo(Command command)
    {
        command.Add(_database);
        command.Add(_broker);
        command.Add(_files);
        command.Add(_fileStore);
        command.Add(_data);
        command.Add(_cacheLimit);
        command.Add(_workers);
        command.Add(_lists);
        command.Add(_noPdf);
        if (_isWorker)
            return;
        command.Add(_urls);
        command.Add(_watch);
        command.Add(_watchLane);
    }

    /// <exception cref="UnusableInputException">They do not go together, or a folder is not there.</exception>
    public WorkOptions Of(ParseResult parsed)
    {
        string? database = parsed.GetValue(_database);
        if (database is null != parsed.GetValue(_broker) is null)
            throw new UnusableInputException("--database, --broker", _session.Messages["serve.together"]);
        string? watch = parsed.GetValue(_watch);
        if (watch is not null && !Directory.Exists(watch))
            throw new UnusableInputException(watch, _session.Messages["serve.watch-expected"]);
        string? files = parsed.GetValue(_files);
        FilePlace place = PlaceOf(parsed.GetValue(_fileStore), files, database);
        string data = (_isWorker ? files : null) ?? parsed.GetValue(_data) ?? UsualData;
        try
        {
            Directory.CreateDirectory(data);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(data, _session.Messages["serve.data-expected"]);
        }

        return new WorkOptions
        {
            Data = data, Database = database, Broker = parsed.GetValue(_broker), Files = files, FilesIn = place, Watch = watch,
            WatchLane = !_isWorker && parsed.GetValue(_watchLane) == "archive" ? Lane.Archive : Lane.Interactive, Workers = parsed.GetValue(_workers),
        };
    }

    // A worker without a folder others share can have its files from the database alone.
    private FilePlace PlaceOf(string? stated, string? files, string? database)
    {
        FilePlace place = stated is null
            ? _isWorker && files is null ? FilePlace.Database : FilePlace.Folder
            : stated == FilePlaces.WordOf(FilePlace.Database) ? FilePlace.Database : FilePlace.Folder;
        if (place == FilePlace.Database && (files is not null || database is null))
            throw new UnusableInputException(_fileStore.Name + " database", _session.Messages["serve.file-store-database"]);
        if (place == FilePlace.Folder && _isWorker && files is null)
            throw new UnusableInputException(_fileStore.Name + " folder", _session.Messages["serve.file-store-folder"]);
        return place;
    }

    /// <summary>How the service is reached.</summary>
    public WebOptions WebOf(ParseResult parsed, WorkOptions options) => new()
    {
        Urls = parsed.GetValue(_urls)!,
        KeysFolder = Path.Combine(options.Data, "keys"),
        UploadFolder = Path.Combine(options.Data, "uploads"),
        PicturesFolder = Path.Combine(options.Data, "pictures"),
    };

    /// <summary>Reading as a service does it: pages are kept under its own folder, and whoever reads throws nothing away to make room: the keeper does, who knows what is in work.</summary>
    public ReadingOptions ReadingOf(WorkOptions options) =>
        _session.Reading(null, WorkPlaces.Of(options).Cache) with { MaxCacheBytes = long.MaxValue };

    public GivenLists ListsOf(ParseResult parsed) => parsed.GetValue(_lists) is { } folder
        ? GivenListsReader.Read(folder, _session.Packs().Vocabulary(), _session.Messages.Language)
        : GivenListsReader.None;
}
