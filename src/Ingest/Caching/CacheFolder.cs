using System.Collections.Immutable;

namespace DocPipeline.Ingest.Caching;

/// <summary>The folder of a cache, looked at from outside: counted, verified, pruned. Files that are not the cache's own are left alone.</summary>
/// <param name="folder">Absolute path; need not be there.</param>
public sealed class CacheFolder(string folder)
{
    /// <summary>What a cache may grow to: a thousand scanned booklets or two thousand digital ones.</summary>
    public const long UsualBytes = 1L << 30;

    internal const string Draft = ".draft";

    private const int DigestLength = 64;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>How many entries there are, and how large.</summary>
    public CacheStock Count() => Stock(Entries());

    /// <summary>The entries that are damaged; reading ignores and rewrites them.</summary>
    public ImmutableArray<string> FindBroken() =>
        [.. Entries().Where(IsBroken).Select(entry => entry.File.FullName).Order(StringComparer.Ordinal)];

    /// <summary>Removes entries that were used longest ago until the rest is within the bound, and what broken-off runs have left.</summary>
    /// <param name="mostBytes">The bound.</param>
    /// <param name="now">The time.</param>
    /// <param name="inUseSince">What was used since then stays, whatever the bound says; null where nothing does.</param>
    /// <returns>What was removed.</returns>
    public CacheStock Prune(long mostBytes, DateTimeOffset now, DateTimeOffset? inUseSince = null)
    {
        foreach (var draft in Files().Where(file => file.Extension == Draft && now - file.LastWriteTimeUtc > Abandoned))
            draft.Delete();
        var entries = Entries().ToList();
        HashSet<FileInfo> removed = [.. OldestFirst.Prune(entries.Select(entry => entry.File), mostBytes, inUseSince)];
        return Stock(entries.Where(entry => removed.Contains(entry.File)));
    }

    internal static string PathOf(string folder, string name) => Path.Combine(folder, name[..2], name);

    private static CacheStock Stock(IEnumerable<Entry> entries) => new(entries
        .GroupBy(entry => entry.Kind)
        .ToImmutableSortedDictionary(kind => kind.Key, kind => (kind.Count(), kind.Sum(entry => entry.Bytes))));

    // Another run may prune meanwhile: what is gone by now is no entry.
    private IEnumerable<Entry> Entries()
    {
        foreach (var file in Files())
        {
            if (KindOf(file) is { } kind && file.Exists)
                yield return new Entry(file, kind, file.Length);
        }
    }

    // Folders of two hexadecimal digits hold entries; whatever else lies there is somebody else's.
    private IEnumerable<FileInfo> Files() => !Directory.Exists(folder)
        ? []
        : new DirectoryInfo(folder).EnumerateDirectories("??")
            .Where(shelf => shelf.Name.All(char.IsAsciiHexDigitLower))
            .SelectMany(shelf => shelf.EnumerateFiles());

    private static CacheKind? KindOf(FileInfo file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        if (name.Length != DigestLength || !name.All(char.IsAsciiHexDigitLower))
            return null;
        foreach (var kind in Enum.GetValues<CacheKind>())
        {
            if (CacheKey.ExtensionOf(kind) == file.Extension)
                return kind;
        }
        return null;
    }

    private static bool IsBroken(Entry entry)
    {
        try
        {
            return CacheEntry.Open(System.IO.File.ReadAllBytes(entry.File.FullName), Convert.FromHexString(Path.GetFileNameWithoutExtension(entry.File.Name))) is null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private sealed record Entry(FileInfo File, CacheKind Kind, long Bytes);
}
