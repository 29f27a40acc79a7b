namespace DocPipeline.Ingest.Caching;

/// <summary>
/// What was made of pages, kept beside them under everything it was made from. An entry is whole and as it was written, or it is not there; a
/// folder that cannot be written to or read from costs time and never a result.
/// </summary>
public sealed class FindingsCache
{
    private const byte Whole = 1;
    private readonly PageCache? cache;

    /// <param name="options">Where pages are kept; where they are not, this is not either.</param>
    public FindingsCache(ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        cache = options.CacheFolder is { } folder ? new PageCache(folder, options.MaxCacheBytes, TimeProvider.System) : null;
    }

    /// <summary>False where nothing is kept, so that no key need be made.</summary>
    public bool IsOn => cache is not null;

    /// <summary>What is kept under those parts; empty where there is nothing, or nothing that is sound.</summary>
    public ReadOnlyMemory<byte> Recall(params ReadOnlySpan<string> parts) =>
        cache?.Recall(CacheKey.Of(CacheKind.Evidence, parts))?.Read() is { Kind: Whole } frame ? frame.Content : default;

    /// <summary>Keeps it under those parts.</summary>
    public void Keep(ReadOnlySpan<byte> content, params ReadOnlySpan<string> parts)
    {
        if (cache is null)
            return;
        using var record = cache.Record(CacheKey.Of(CacheKind.Evidence, parts));
        record.Put(Whole, content);
        record.Keep();
    }
}
