using System.Text;
using DocPipeline.Store.Files;

namespace DocPipeline.Store.Tests;

/// <summary>An empty place of files of a test's own.</summary>
internal sealed class FileDesk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("files-").FullName;
    private readonly StoreDesk? _store;

    private FileDesk(StoreDesk? store)
    {
        _store = store;
        Store = store is null ? new FolderFileStore(PathOf("files")) : new DatabaseFileStore(store.Database, TimeProvider.System);
    }

    public IFileStore Store { get; }

    /// <summary>The database the files are in.</summary>
    public Database Database => _store!.Database;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<FileDesk> OpenAsync(FilePlace place, PostgreSqlFixture servers) =>
        new(place == FilePlace.Database ? await StoreDesk.OpenAsync(Kind.PostgreSql, servers) : null);

    public string PathOf(string name) => Path.Combine(_folder, name);

    public Task<StoredFile> PutAsync(string text) => Store.PutAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancellation);

    public async Task<string> TextOfAsync(string sha256)
    {
        await using Stream content = await Store.OpenAsync(sha256, Cancellation);
        using var reader = new StreamReader(content);
        return await reader.ReadToEndAsync(Cancellation);
    }

    /// <summary>Files of the folder, or chunks and uploads of the database.</summary>
    public async Task<long> PiecesAsync() => _store is null
        ? Directory.EnumerateFiles(PathOf("files"), "*", SearchOption.AllDirectories).Count()
        : await Database.ReadAsync(
            session => session.NumberAsync($"select (select count(*) from stored_chunk) + (select count(*) from file_upload)", Cancellation), Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
