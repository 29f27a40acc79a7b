using System.Data.Common;
using System.Security.Cryptography;

namespace DocPipeline.Store.Files;

/// <summary>
/// Files in the database, in chunks. They come in under an upload of their own, a chunk a transaction, so that nothing is held in memory or locked for long;
/// the last transaction gives the upload its digest. What a killed process leaves has none, is in nobody's way, and is cleared away later.
/// </summary>
public sealed class DatabaseFileStore(Database database, TimeProvider clock) : IFileStore
{
    // A booklet of 500 MB is five hundred rows; a process holds one chunk for each file it reads or writes.
    internal const int ChunkBytes = 1 << 20;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(24);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public async Task<StoredFile> PutAsync(Stream content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        string upload = Guid.NewGuid().ToString("n");
        bool isOver = false;
        try
        {
            if (content.CanSeek && await FindSameAsync(content, cancellation).ConfigureAwait(false) is { } known)
            {
                isOver = true;
                return known;
            }

            await database.WriteAsync(
                session => session.ExecuteAsync(
                    $"insert into file_upload (id, began_at) values ({upload}, {clock.GetUtcNow()}) on conflict (id) do nothing", cancellation),
                cancellation).ConfigureAwait(false);
            StoredFile file = await SendAsync(content, upload, cancellation).ConfigureAwait(false);
            await database.WriteAsync(session => NameAsync(session, upload, file, cancellation), cancellation).ConfigureAwait(false);
            isOver = true;
            return file;
        }
        catch (DbException failure)
        {
            throw new IOException("The database could not keep a file: " + failure.Message, failure);
        }
        finally
        {
            if (!isOver)
                await TryDiscardAsync(upload).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public async Task<Stream> OpenAsync(string sha256, CancellationToken cancellation)
    {
        try
        {
            var (upload, bytes) = await database.ReadAsync(
                session => session.FirstAsync(
                    $"select upload, bytes from stored_file where sha256 = {sha256}", row => (row.GetString(0), row.GetInt64(1)), cancellation),
                cancellation).ConfigureAwait(false);
            return upload is null ? throw new FileNotFoundException("No such file is stored.", sha256) : new ChunkStream(database, upload, bytes);
        }
        catch (DbException failure)
        {
            throw new IOException("The database could not be read: " + failure.Message, failure);
        }
    }

    /// <inheritdoc />
    public async Task LayOutAsync(string sha256, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Stream content = await OpenAsync(sha256, cancellation).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 });
            await using (file.ConfigureAwait(false))
                await content.CopyToAsync(file, ChunkBytes, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public Task TidyAsync(TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset before = clock.GetUtcNow() - Abandoned;
        return database.WriteAsync(
            async session =>
            {
                foreach (string upload in await session.ListAsync($"select id from file_upload where began_at < {before}", row => row.GetString(0), cancellation).ConfigureAwait(false))
                    await DiscardAsync(session, upload, cancellation).ConfigureAwait(false);
            },
            cancellation);
    }

    // Whoever takes the upload's row away first has it: its owner, who names it, or who clears it away.
    private static async Task DiscardAsync(DatabaseSession session, string upload, CancellationToken cancellation)
    {
        if (await session.ExecuteAsync($"delete from file_upload where id = {upload}", cancellation).ConfigureAwait(false) == 1)
            await session.ExecuteAsync($"delete from stored_chunk where upload = {upload}", cancellation).ConfigureAwait(false);
    }

    // What cannot be cleared away now is so within a day.
    private async Task TryDiscardAsync(string upload)
    {
        using var limit = new CancellationTokenSource(Moment);
        try
        {
            await database.WriteAsync(session => DiscardAsync(session, upload, limit.Token), limit.Token).ConfigureAwait(false);
        }
        catch (Exception outside) when (outside is DbException or OperationCanceledException)
        {
            return;
        }
    }

    // Reports and booklets are often there already: reading a file twice is nothing beside sending it.
    private async Task<StoredFile?> FindSameAsync(Stream content, CancellationToken cancellation)
    {
        long start = content.Position;
        string sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation).ConfigureAwait(false));
        content.Position = start;
        return await database.ReadAsync(
            session => session.FirstAsync(
                $"select sha256, bytes from stored_file where sha256 = {sha256}", row => new StoredFile(row.GetString(0), row.GetInt64(1)), cancellation),
            cancellation).ConfigureAwait(false);
    }

    private async Task<StoredFile> SendAsync(Stream content, string upload, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[ChunkBytes];
        long bytes = 0;
        for (long number = 0; await content.ReadAtLeastAsync(buffer, ChunkBytes, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) is > 0 and int read; number++)
        {
            digest.AppendData(buffer.AsSpan(0, read));
            byte[] chunk = read == ChunkBytes ? buffer : buffer[..read];
            await database.WriteAsync(
                session => session.ExecuteAsync(
                    $"insert into stored_chunk (upload, number, content) values ({upload}, {number}, {chunk}) on conflict (upload, number) do nothing", cancellation),
                cancellation).ConfigureAwait(false);
            bytes += read;
        }

        return new StoredFile(Convert.ToHexStringLower(digest.GetHashAndReset()), bytes);
    }

    private async Task NameAsync(DatabaseSession session, string upload, StoredFile file, CancellationToken cancellation)
    {
        bool isOurs = await session.ExecuteAsync($"delete from file_upload where id = {upload}", cancellation).ConfigureAwait(false) == 1;
        if (!isOurs)
        {
            // This very transaction went through although its answer was lost; or the upload took so long that it was cleared away.
            if (await session.NumberAsync($"select count(*) from stored_file where upload = {upload}", cancellation).ConfigureAwait(false) == 1)
                return;
            throw new IOException("The upload was given up.");
        }

        int named = await session.ExecuteAsync(
            $"""
            insert into stored_file (sha256, upload, bytes, put_at) values ({file.Sha256}, {upload}, {file.Bytes}, {clock.GetUtcNow()})
            on conflict (sha256) do nothing
            """,
            cancellation).ConfigureAwait(false);
        if (named == 0)
            await session.ExecuteAsync($"delete from stored_chunk where upload = {upload}", cancellation).ConfigureAwait(false);
    }
}
