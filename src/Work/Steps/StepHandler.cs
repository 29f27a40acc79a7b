using System.Collections.Immutable;
using DocPipeline.Store;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Steps;

/// <summary>
/// Does one step: lays the files out, has the work done, and ends the step in one transaction, or gives it back. Whatever happens in between, the step
/// can be done again.
/// </summary>
internal sealed class StepHandler(Database database, IFileStore files, IBookletWork work, string workRoot, TimeProvider clock, IWorkLog log)
{
    // Some twenty seconds of a scanned booklet: little enough to lose, much enough not to feel the laying out.
    internal const long Share = 8;

    // What is broken in the program stays broken: after that many tries the submission says so instead.
    private const long MostFailures = 3;

    // A step whose worker is lost again and again, whatever the reason, is not to go round for ever.
    private const long MostAttempts = 50;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan GoingDown = TimeSpan.FromSeconds(20);

    /// <summary>Does the step and ends it.</summary>
    /// <returns>True where it was given back to be sent again, by whoever gave it.</returns>
    public async Task<bool> HandleAsync(Claim claim, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(claim, cancellation).ConfigureAwait(false);
            return false;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            using var limit = new CancellationTokenSource(GoingDown);
            return await StepEnd.GiveBackAsync(database, claim, [], null, clock.GetUtcNow(), isSentAlready: true, limit.Token).ConfigureAwait(false);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            await GiveBackAsync(claim, StepOutcome.OutsideFailed, outside.Message, [], cancellation).ConfigureAwait(false);
            return false;
        }
    }

    private async Task RunAsync(Claim claim, CancellationToken cancellation)
    {
        var (submission, material, setAside) = await database.ReadAsync(session => LoadAsync(session, claim, cancellation), cancellation).ConfigureAwait(false);
        if (submission is null || submission.Version != claim.Version)
            return;
        if (claim.Attempt > MostAttempts)
        {
            await StepEnd.RefusedAsync(database, claim, log.GivenUp(claim), clock.GetUtcNow(), cancellation).ConfigureAwait(false);
            return;
        }

        using var folder = await ParcelFolder.LayOutAsync(workRoot, files, submission, material, cancellation).ConfigureAwait(false);
        await (claim.Kind switch
        {
            TaskKind.Survey => SurveyAsync(claim, folder, setAside, cancellation),
            TaskKind.Read => ReadAsync(claim, folder, setAside, cancellation),
            _ => JudgeAsync(claim, folder, setAside, cancellation),
        }).ConfigureAwait(false);
    }

    private async Task SurveyAsync(Claim claim, ParcelFolder folder, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        StepResult<Survey> result = await work.SurveyAsync(folder.Parcel, setAside, cancellation).ConfigureAwait(false);
        if (result.Value is { } found)
            await StepEnd.SurveyedAsync(database, claim, found.Pages, found.Scans, Share, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        else
            await GiveBackAsync(claim, result.Outcome, result.Reason, result.Deaths, cancellation).ConfigureAwait(false);
    }

    private async Task ReadAsync(Claim claim, ParcelFolder folder, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        StepResult<Done> result = await work.ReadAsync(folder.Parcel, claim.First, claim.Count, setAside, cancellation).ConfigureAwait(false);
        if (result.Value is not null)
            await StepEnd.ReadAsync(database, claim, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        else
            await GiveBackAsync(claim, result.Outcome, result.Reason, result.Deaths, cancellation).ConfigureAwait(false);
    }

    private async Task JudgeAsync(Claim claim, ParcelFolder folder, ImmutableArray<DeadPage> setAside, CancellationToken cancellation)
    {
        // Asked for here and not before: what is decided later has the submission judged anew.
        ImmutableArray<Decision> decisions = await database.ReadAsync(
            session => DecisionStore.ListAsync(session, claim.Submission, cancellation), cancellation).ConfigureAwait(false);
        StepResult<string> result = await work.JudgeAsync(folder.Parcel, setAside, decisions, folder.Output, cancellation).ConfigureAwait(false);
        if (result.Value is not { } outcome)
        {
            await GiveBackAsync(claim, result.Outcome, result.Reason, result.Deaths, cancellation).ConfigureAwait(false);
            return;
        }

        // On the disk first, in the table second: a report that is named is there.
        ImmutableArray<Material>.Builder kept = ImmutableArray.CreateBuilder<Material>();
        foreach (string path in Directory.EnumerateFiles(folder.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            StoredFile file = await files.PutAsync(path, cancellation).ConfigureAwait(false);
            kept.Add(new Material(false, Path.GetRelativePath(folder.Output, path).Replace('\\', '/'), file));
        }

        await StepEnd.JudgedAsync(database, claim, outcome, kept.ToImmutable(), clock.GetUtcNow(), cancellation).ConfigureAwait(false);
    }

    private Task<bool> GiveBackAsync(
        Claim claim, StepOutcome outcome, string? reason, ImmutableArray<DeadPage> deaths, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        log.NotDone(claim, outcome, reason);
        return outcome switch
        {
            StepOutcome.Unusable => StepEnd.RefusedAsync(database, claim, reason ?? "", now, cancellation),
            StepOutcome.Broken when claim.Failures + 1 >= MostFailures => StepEnd.RefusedAsync(database, claim, reason ?? "", now, cancellation),
            StepOutcome.ChildrenDied => StepEnd.GiveBackAsync(database, claim, deaths, null, now, isSentAlready: false, cancellation),
            _ => StepEnd.GiveBackAsync(database, claim, [], reason, now + PauseAfter(claim.Failures), isSentAlready: false, cancellation),
        };
    }

    // 1, 2, 4 … seconds, with up to half as much again, so that what failed together does not come back together.
    private static TimeSpan PauseAfter(long failures)
    {
        double seconds = Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(failures, 10)));
#pragma warning disable CA5394 // Nobody gains by guessing it.
        return TimeSpan.FromSeconds(seconds * (1 + (Random.Shared.NextDouble() / 2)));
#pragma warning restore CA5394
    }

    private static async Task<(SubmissionRow? Submission, ImmutableArray<Material> Material, ImmutableArray<DeadPage> SetAside)> LoadAsync(
        DatabaseSession session, Claim claim, CancellationToken cancellation) => (
        await SubmissionTable.FindAsync(session, claim.Submission, cancellation).ConfigureAwait(false),
        await SubmissionTable.MaterialOfAsync(session, claim.Submission, cancellation).ConfigureAwait(false),
        await StepEnd.SetAsideAsync(session, claim.Submission, claim.Version, cancellation).ConfigureAwait(false));
}
