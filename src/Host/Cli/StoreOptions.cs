using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Store;
using DocPipeline.Work;

namespace DocPipeline.Host.Cli;

/// <summary>Which store a verb opens that works beside a running service.</summary>
internal sealed class StoreOptions
{
    private readonly Messages _messages;
    private readonly Option<string> _data;
    private readonly Option<string?> _database;

    public StoreOptions(Messages messages)
    {
        _messages = messages;
        _data = new Option<string>("--data") { Description = messages["serve.data"], HelpName = "DIR", DefaultValueFactory = _ => "data" };
        _database = new Option<string?>("--database") { Description = messages["serve.database"], HelpName = "CONN" };
    }

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);
    }

    /// <summary>Opens the store, with the tables this program expects.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="isMade">True where a store is made where there is none.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="UnusableInputException">There is no store in that folder.</exception>
    public async Task<Database> OpenAsync(ParseResult parsed, bool isMade, CancellationToken cancellation)
    {
        string folder = parsed.GetValue(_data)!;
        string file = WorkPlaces.Of(new WorkOptions { Data = folder }).Store;
        string? server = parsed.GetValue(_database);
        if (server is null && !File.Exists(file) && !isMade)
            throw new UnusableInputException(folder, _messages["store.expected"]);
        if (server is null)
            Directory.CreateDirectory(folder);
        Database database = server is null ? Database.OfFile(file) : Database.OfServer(server);
        await database.MigrateAsync(TimeProvider.System, cancellation).ConfigureAwait(false);
        return database;
    }
}
