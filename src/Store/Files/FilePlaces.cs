namespace DocPipeline.Store.Files;

/// <summary>
/// Remembers where a store's files are kept. The first process says so; one that would look for them elsewhere would find none and call every submission
/// broken, so it is to be told.
/// </summary>
public static class FilePlaces
{
    private const string Setting = "files";

    /// <summary>The place this store's files are kept in: the given one, where nobody has said before.</summary>
    public static async Task<FilePlace> SettleAsync(Database database, FilePlace wanted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        string? settled = await database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync(
                    $"insert into service_setting (name, value) values ({Setting}, {WordOf(wanted)}) on conflict (name) do nothing", cancellation).ConfigureAwait(false);
                return await session.FirstAsync($"select value from service_setting where name = {Setting}", row => row.GetString(0), cancellation).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
        return settled == WordOf(FilePlace.Database) ? FilePlace.Database : FilePlace.Folder;
    }

    /// <summary>The word for it, in settings and in the store.</summary>
    public static string WordOf(FilePlace place) => place == FilePlace.Database ? "database" : "folder";
}
