namespace DocPipeline.Store.Files;

/// <summary>
/// Files by content, wherever they are kept. What has a digest is complete, whoever was killed meanwhile; the same bytes handed in twice are kept once;
/// nothing is ever changed. Where the outside fails, it does so as <see cref="IOException"/>.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps what the stream holds.</summary>
    /// <exception cref="IOException">The disk is full or gone; nothing was kept.</exception>
    Task<StoredFile> PutAsync(Stream content, CancellationToken cancellation);

    /// <summary>Keeps a file that lies elsewhere.</summary>
    async Task<StoredFile> PutAsync(string path, CancellationToken cancellation)
    {
        FileStream content = File.OpenRead(path);
        await using (content.ConfigureAwait(false))
            return await PutAsync(content, cancellation).ConfigureAwait(false);
    }

    /// <summary>The bytes of that digest, to be read from anywhere in them.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    Task<Stream> OpenAsync(string sha256, CancellationToken cancellation);

    /// <summary>Lays the file out under a name of its own, for reading only.</summary>
    Task LayOutAsync(string sha256, string path, CancellationToken cancellation);

    /// <summary>Removes what killed processes left half written.</summary>
    Task TidyAsync(TimeProvider clock, CancellationToken cancellation);
}
