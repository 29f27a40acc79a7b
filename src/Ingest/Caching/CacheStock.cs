using System.Collections.Immutable;

namespace DocPipeline.Ingest.Caching;

/// <summary>What a cache holds.</summary>
/// <param name="Entries">How many of each kind, and their bytes.</param>
public sealed record CacheStock(ImmutableSortedDictionary<CacheKind, (int Count, long Bytes)> Entries)
{
    /// <summary>Entries of all kinds.</summary>
    public int Count => Entries.Values.Sum(kind => kind.Count);

    /// <summary>Bytes of all of them.</summary>
    public long Bytes => Entries.Values.Sum(kind => kind.Bytes);
}
