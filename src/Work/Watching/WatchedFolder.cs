using System.Collections.Immutable;
using DocPipeline.Store;
using DocPipeline.Store.Submissions;
using DocPipeline.Work.Intakes;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work.Watching;

/// <summary>
/// A folder people drop submissions into: a folder or archive each, or a record by itself that is joined to its booklet. One is taken when it has looked
/// the same for a while. Nothing in the folder is ever moved, changed or deleted; what was taken and has not changed since is not looked into again.
/// </summary>
internal sealed class WatchedFolder(
    string folder, Func<string, ImmutableArray<Dropped>> list, Lane lane, Intake intake, Database database, TimeProvider clock, TimeSpan settled, IWorkLog log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, (string Stamp, DateTimeOffset Since)> _seen = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await LookAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception outside) when (outside is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
            {
                log.Outside(outside);
            }

            await Task.Delay(Pause, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks once, and takes what has settled.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        foreach (Dropped dropped in list(folder))
        {
            string place = Path.GetFileName(dropped.Path);
            if (Stamp.Of(dropped.Path) is not { } stamp || !HasSettled(place, stamp))
                continue;
            string? taken = await database.ReadAsync(
                session => session.FirstAsync($"select stamp from watched where place = {place}", row => row.GetString(0), cancellation), cancellation).ConfigureAwait(false);
            if (taken != stamp)
                await TakeAsync(dropped, place, stamp, cancellation).ConfigureAwait(false);
        }
    }

    private bool HasSettled(string place, string stamp)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (!_seen.TryGetValue(place, out var seen) || seen.Stamp != stamp)
            _seen[place] = seen = (stamp, now);
        return now - seen.Since >= settled;
    }

    private async Task TakeAsync(Dropped dropped, string place, string stamp, CancellationToken cancellation)
    {
        ImmutableArray<FileInfo> files = [.. Stamp.FilesOf(dropped.Path)];
        HandedIn handedIn = new(
            dropped.Name, [.. files.Select(file => new HandedInFile(dropped.IsRecord, NameIn(file.FullName), file.FullName))],
            IsWhole: !dropped.IsRecord, null, null, "district", lane, "folder");

        // A link may point at anything on this machine.
        string? refusal = files.FirstOrDefault(file => file.LinkTarget is not null || !Intake.IsSafe(NameIn(file.FullName)))?.Name;
        if (refusal is null)
            (_, refusal, _) = await intake.ReceiveAsync(handedIn, cancellation).ConfigureAwait(false);

        // Somebody went on writing while it was read: what was taken may be half of it, and is taken again when it has settled.
        if (Stamp.Of(dropped.Path) != stamp)
            return;
        if (refusal is not null)
        {
            log.Refused(dropped.Name, refusal);
            await intake.RefuseAsync(handedIn, refusal, cancellation).ConfigureAwait(false);
        }

        await database.WriteAsync(
            session => session.ExecuteAsync(
                $"""
                insert into watched (place, stamp, submission) values ({place}, {stamp}, {dropped.Name})
                on conflict (place) do update set stamp = excluded.stamp
                """,
                cancellation),
            cancellation).ConfigureAwait(false);
    }

    private string NameIn(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
