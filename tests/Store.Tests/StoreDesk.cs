namespace DocPipeline.Store.Tests;

/// <summary>An empty database of a test's own.</summary>
internal sealed class StoreDesk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("store-").FullName;

    private StoreDesk(Kind kind, PostgreSqlFixture servers)
    {
        Place = kind == Kind.Sqlite ? Path.Combine(_folder, "store.db") : servers.Server.ConnectionTo(servers.Server.NewDatabase());
        Kind = kind;
        Database = Open();
    }

    public Kind Kind { get; }

    public string Place { get; }

    public Database Database { get; }

    public static async Task<StoreDesk> OpenAsync(Kind kind, PostgreSqlFixture servers)
    {
        var desk = new StoreDesk(kind, servers);
        await desk.Database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return desk;
    }

    /// <summary>Another process's look at the same database.</summary>
    public Database Open() => Kind == Kind.Sqlite ? Database.OfFile(Place) : Database.OfServer(Place);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
