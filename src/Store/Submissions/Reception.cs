using System.Collections.Immutable;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Store.Submissions;

/// <summary>
/// Takes a submission in. Booklet and record may come apart and are joined by its id; the same handed in twice changes nothing; of one whose content is
/// another's, the other's report serves.
/// </summary>
public static class Reception
{
    /// <summary>Takes it in, its files being kept already.</summary>
    /// <param name="database">The store.</param>
    /// <param name="handedIn">As it came: version, state, content and times are worked out here.</param>
    /// <param name="material">Its files.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>As it stands now.</returns>
    public static Task<SubmissionRow> ReceiveAsync(
        Database database, SubmissionRow handedIn, ImmutableArray<Material> material, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(handedIn);
        return database.WriteAsync(session => ReceiveAsync(session, handedIn, material, now, cancellation), cancellation);
    }

    /// <summary>Remembers one that could not be taken in, and why; what is known under its id already stays as it is.</summary>
    public static Task RefuseAsync(
        Database database, SubmissionRow handedIn, ImmutableArray<Material> material, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(handedIn);
        return database.WriteAsync(
            async session =>
            {
                SubmissionRow? known = await SubmissionTable.HoldAsync(session, handedIn.Id, now, cancellation).ConfigureAwait(false);
                if (known is { State: not SubmissionState.Failed })
                    return;
                SubmissionRow refused = handedIn with
                {
                    Version = (known?.Version ?? 0) + 1, State = SubmissionState.Failed, Reason = reason, ArrivedAt = known?.ArrivedAt ?? now, UpdatedAt = now,
                };
                await SubmissionTable.PutAsync(session, refused with { Content = ContentDigest.Of(refused, material) }, material, cancellation).ConfigureAwait(false);
            },
            cancellation);
    }

    private static async Task<SubmissionRow> ReceiveAsync(
        DatabaseSession session, SubmissionRow handedIn, ImmutableArray<Material> material, DateTimeOffset now, CancellationToken cancellation)
    {
        SubmissionRow? known = await SubmissionTable.HoldAsync(session, handedIn.Id, now, cancellation).ConfigureAwait(false);
        ImmutableArray<Material> all = material;
        SubmissionRow next = handedIn with { Version = 1, ArrivedAt = now, UpdatedAt = now, Reason = null, Outcome = null, Twin = null, Pages = 0 };
        if (known is not null)
        {
            ImmutableArray<Material> before = await SubmissionTable.MaterialOfAsync(session, known.Id, cancellation).ConfigureAwait(false);
            ImmutableArray<Material> kept = [.. before.Where(old => !material.Any(fresh => fresh.IsRecord == old.IsRecord))];
            all = [.. material.Where(file => !file.IsRecord), .. kept, .. material.Where(file => file.IsRecord)];
            bool bringsBooklet = material.Any(file => !file.IsRecord);
            next = next with
            {
                Version = known.Version + 1,
                ArrivedAt = known.ArrivedAt,
                IsWhole = bringsBooklet ? next.IsWhole : known.IsWhole,
                Programme = next.Programme ?? known.Programme,
                District = next.District ?? known.District,
                Applicant = next.Applicant ?? known.Applicant,
                Received = next.Received ?? known.Received,
                DueAt = next.DueAt ?? known.DueAt,
            };
        }

        next = next with { Content = ContentDigest.Of(next, all), State = StateOf(next, all) };
        if (known is not null && known.Content == next.Content && known.State is not (SubmissionState.Failed or SubmissionState.Cancelled))
            return known;
        await TaskTable.DropAsync(session, next.Id, cancellation).ConfigureAwait(false);
        if (next.State == SubmissionState.Reading
            && await Twins.HoldFirstAsync(session, next.Content, next.Id, now, cancellation).ConfigureAwait(false) is { } first)
        {
            next = next with { Twin = first.Id };
            await SubmissionTable.PutAsync(session, next, all, cancellation).ConfigureAwait(false);
            if (first.State == SubmissionState.Done)
                await Twins.FollowAsync(session, first, next.Id, next.Version, cancellation).ConfigureAwait(false);
        }
        else
        {
            await SubmissionTable.PutAsync(session, next, all, cancellation).ConfigureAwait(false);
            if (next.State == SubmissionState.Reading)
                await TaskTable.AddAsync(session, next, TaskKind.Survey, 0, 0, now, cancellation).ConfigureAwait(false);
        }

        if (known is not null)
            await Twins.FreeAsync(session, known.Id, now, cancellation).ConfigureAwait(false);
        return (await SubmissionTable.FindAsync(session, next.Id, cancellation).ConfigureAwait(false))!;
    }

    // A booklet without a programme waits for the record that names it; a record waits for its booklet.
    private static SubmissionState StateOf(SubmissionRow submission, ImmutableArray<Material> material) =>
        material.Any(file => !file.IsRecord) && submission.Programme is not null ? SubmissionState.Reading : SubmissionState.Waiting;
}
