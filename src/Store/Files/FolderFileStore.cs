using System.Security.Cryptography;
using DocPipeline.Native.Linux;

namespace DocPipeline.Store.Files;

/// <summary>
/// Files by content: <c>ab/abcdef…</c>. A file is written beside its place, waited for until it is on the disk, and moved there; so what has a name is
/// complete, whoever was killed meanwhile, and the same file handed in twice is kept once.
/// </summary>
public sealed class FolderFileStore(string folder) : IFileStore
{
    private const string Incoming = "incoming";
    private const int ShelfLength = 2;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(24);

    /// <inheritdoc />
    public async Task<StoredFile> PutAsync(Stream content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        string draft = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, Incoming)).FullName, Guid.NewGuid().ToString("n"));
        try
        {
            StoredFile file = await WriteAsync(content, draft, cancellation).ConfigureAwait(false);
            string place = PathOf(file.Sha256);
            string shelf = Path.GetDirectoryName(place)!;
            Directory.CreateDirectory(shelf);
            if (!File.Exists(place))
                File.Move(draft, place, overwrite: true);

            // Also where it was there already: whoever brought it may not have waited for the disk yet.
            DurableFile.FlushFolder(shelf);
            DurableFile.FlushFolder(folder);
            return file;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Where the file of that digest lies.</summary>
    public string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Path.Combine(folder, sha256[..ShelfLength], sha256);
    }

    /// <inheritdoc />
    public Task<Stream> OpenAsync(string sha256, CancellationToken cancellation) => Task.FromResult<Stream>(new FileStream(
        PathOf(sha256), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.Asynchronous }));

    /// <summary>Lays the file out under a name of its own, for reading only: as a second name of the same bytes where the disk allows it.</summary>
    public Task LayOutAsync(string sha256, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!DurableFile.TryLink(PathOf(sha256), path))
            File.Copy(PathOf(sha256), path);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task TidyAsync(TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var incoming = new DirectoryInfo(Path.Combine(folder, Incoming));
        if (!incoming.Exists)
            return Task.CompletedTask;
        foreach (FileInfo draft in incoming.EnumerateFiles().Where(file => clock.GetUtcNow() - file.LastWriteTimeUtc > Abandoned))
            draft.Delete();
        return Task.CompletedTask;
    }

    private static async Task<StoredFile> WriteAsync(Stream content, string draft, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var file = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 });
        await using (file.ConfigureAwait(false))
        {
            long bytes = 0;
            while (await content.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and int read)
            {
                digest.AppendData(buffer.AsSpan(0, read));
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                bytes += read;
            }

            file.Flush(flushToDisk: true);
            return new StoredFile(Convert.ToHexStringLower(digest.GetHashAndReset()), bytes);
        }
    }
}
