namespace DocPipeline.Ingest.Caching;

/// <summary>缓存使用。How often this process found pages read before, and how often it did not.</summary>
public static class CacheUse
{
    private static long hits;
    private static long misses;

    /// <summary>Documents and pages taken from the cache, its own or a shared one.</summary>
    public static long Hits => Interlocked.Read(ref hits);

    /// <summary>Documents and pages that were looked for and had to be read.</summary>
    public static long Misses => Interlocked.Read(ref misses);

    internal static void Count(bool found) => _ = found ? Interlocked.Increment(ref hits) : Interlocked.Increment(ref misses);
}
