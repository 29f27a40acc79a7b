using System.Collections.Immutable;

namespace DocPipeline.Ingest.Caching;

/// <summary>存量上限。Keeps files that can be made again within a bound: what was used longest ago goes first. A file was used when it was written last.</summary>
public static class OldestFirst
{
    // Down to nine tenths, so that the next file does not come to the bound again.
    private const double Kept = 0.9;

    /// <summary>Removes what is too much.</summary>
    /// <param name="files">All there are.</param>
    /// <param name="mostBytes">The bound.</param>
    /// <param name="inUseSince">What was used since then stays, whatever the bound says; null where nothing does.</param>
    /// <returns>What was removed.</returns>
    public static ImmutableArray<FileInfo> Prune(IEnumerable<FileInfo> files, long mostBytes, DateTimeOffset? inUseSince)
    {
        // Another process may prune meanwhile: what is gone by now counts no more.
        List<(FileInfo File, long Bytes, DateTime UsedAt)> all = [.. files.Where(file => file.Exists).Select(file => (file, file.Length, file.LastWriteTimeUtc))];
        long bytes = all.Sum(file => file.Bytes);
        if (bytes <= mostBytes)
            return [];
        ImmutableArray<FileInfo>.Builder removed = ImmutableArray.CreateBuilder<FileInfo>();
        foreach (var (file, size, usedAt) in all.OrderBy(file => file.UsedAt).ThenBy(file => file.File.Name, StringComparer.Ordinal))
        {
            if (bytes <= mostBytes * Kept || usedAt >= inUseSince?.UtcDateTime)
                break;
            bytes -= size;
            removed.Add(file);
            file.Delete();
        }

        return removed.ToImmutable();
    }
}
