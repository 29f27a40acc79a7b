using System.Collections.Immutable;
using System.Data.Common;
using DocPipeline.Ingest.Caching;
using DocPipeline.Store;
using DocPipeline.Store.Pages;
using DocPipeline.Store.Tasks;
using DocPipeline.Web.Seeing;

namespace DocPipeline.Host.Serving;

/// <summary>
/// Keeps what a service has read, and the pages it has drawn, within a bound: what was used longest ago goes first, and nothing read goes that was used since
/// the oldest work under way began, for it has yet to be judged by it.
/// </summary>
/// <param name="folder">The cache.</param>
/// <param name="shared">Pages shared through the database; null where there are none, or another process looks after them.</param>
/// <param name="pictures">Folder of the pages people have looked at; null where there is none.</param>
/// <param name="mostBytes">The bound of each.</param>
/// <param name="clock">The time.</param>
internal sealed class CacheKeeper(CacheFolder folder, PageEntries? shared, string? pictures, long mostBytes, TimeProvider clock)
{
    /// <summary>What a service keeps unless told otherwise: 250,000 scanned pages.</summary>
    public const long UsualBytes = 10L << 30;

    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    // Clocks of machines that share a folder differ; and a step is begun a moment before the store says so.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);
    private (long Entries, long Bytes) _stock;
    private long _pictureBytes;
    private long _removed;

    /// <summary>Looks once a minute, until told to stop.</summary>
    public async Task RunAsync(Database database, Action<Exception> failed, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await KeepAsync(database, cancellation).ConfigureAwait(false);
            }
            catch (Exception outside) when (outside is DbException or IOException or UnauthorizedAccessException)
            {
                failed(outside);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(Round, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks once.</summary>
    public async Task KeepAsync(Database database, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset began = await database.ReadAsync(session => TaskTable.InWorkSinceAsync(session, cancellation), cancellation).ConfigureAwait(false) ?? now;
        DateTimeOffset inUseSince = (began < now ? began : now) - Slack;
        _removed += folder.Prune(mostBytes, now, inUseSince).Count;
        CacheStock stock = folder.Count();
        var (entries, bytes) = ((long)stock.Count, stock.Bytes);
        if (shared is not null)
        {
            _removed += await shared.PruneAsync(mostBytes, inUseSince, cancellation).ConfigureAwait(false);
            (long others, long theirBytes) = await shared.CountAsync(cancellation).ConfigureAwait(false);
            (entries, bytes) = (entries + others, bytes + theirBytes);
        }

        _stock = (entries, bytes);
        _removed += OldestFirst.Prune(Pictures(), mostBytes, now - Slack).Length;
        _pictureBytes = Pictures().Sum(picture => picture.Length);
    }

    /// <summary>As it was at the last look.</summary>
    public ImmutableArray<Metric> Metrics() =>
    [
        Metric.Of("docpipeline_cache_entries", "Pages and documents kept as read, here and in the database, at the last look.", _stock.Entries),
        Metric.Of("docpipeline_cache_bytes", "Bytes of these.", _stock.Bytes),
        Metric.Of("docpipeline_pictures_bytes", "Bytes of the pages drawn for people, at the last look; the same limit holds for them.", _pictureBytes),
        Metric.Of("docpipeline_cache_limit_bytes", "What the cache is pruned to, in each place; more means that all of it is in work.", mostBytes),
        Metric.Of("docpipeline_cache_hits_total", "Documents and pages this process took from the cache instead of reading them.", CacheUse.Hits),
        Metric.Of("docpipeline_cache_misses_total", "Documents and pages this process looked for there and had to read.", CacheUse.Misses),
        Metric.Of("docpipeline_cache_removed_total", "Entries and pictures removed by this process to make room.", Interlocked.Read(ref _removed)),
    ];

    private IEnumerable<FileInfo> Pictures() => Directory.Exists(pictures) ? new DirectoryInfo(pictures).EnumerateFiles() : [];
}
