using System.Collections.Immutable;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Store.Tasks;

/// <summary>
/// Ends steps. Each is one transaction that takes hold of the submission, ends the step if the claim still holds, and adds what comes next; where the
/// claim does not hold it changes nothing and answers false.
/// </summary>
public static class StepEnd
{
    /// <summary>How many deaths of its child a page is given before it is set aside.</summary>
    public const int DeathsOfPage = 3;

    /// <summary>The text layers are read: what is left is shared out.</summary>
    public static Task<bool> SurveyedAsync(
        Database database, Claim claim, long pages, long scans, long share, DateTimeOffset now, CancellationToken cancellation) => EndAsync(
        database, claim, now,
        async (session, submission) =>
        {
            await session.ExecuteAsync($"update submission set pages = {pages} where id = {submission.Id}", cancellation).ConfigureAwait(false);
            for (long first = 0; first < scans; first += share)
                await TaskTable.AddAsync(session, submission, TaskKind.Read, first, Math.Min(share, scans - first), now, cancellation).ConfigureAwait(false);
            if (scans == 0)
                await BeginJudgingAsync(session, submission, now, cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>A share is read: after the last one, the submission is judged.</summary>
    public static Task<bool> ReadAsync(Database database, Claim claim, DateTimeOffset now, CancellationToken cancellation) => EndAsync(
        database, claim, now,
        async (session, submission) =>
        {
            long left = await session.NumberAsync(
                $"select count(*) from task where submission = {submission.Id} and version = {submission.Version} and state = 'open'", cancellation).ConfigureAwait(false);
            if (left == 0)
                await BeginJudgingAsync(session, submission, now, cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>The report's files are kept: from now on they are the report.</summary>
    public static Task<bool> JudgedAsync(
        Database database, Claim claim, string outcome, ImmutableArray<Material> files, DateTimeOffset now, CancellationToken cancellation) => EndAsync(
        database, claim, now,
        async (session, submission) =>
        {
            await session.ExecuteAsync(
                $"insert into report (submission, version, outcome, made_at) values ({submission.Id}, {submission.Version}, {outcome}, {now})",
                cancellation).ConfigureAwait(false);
            foreach (Material file in files)
            {
                await session.ExecuteAsync(
                    $"""
                    insert into report_file (submission, version, name, sha256, bytes)
                    values ({submission.Id}, {submission.Version}, {file.Name}, {file.File.Sha256}, {file.File.Bytes})
                    """,
                    cancellation).ConfigureAwait(false);
            }

            await CloseAsync(session, submission with { State = SubmissionState.Done, Outcome = outcome, Reason = null }, cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Nothing can be done with the submission.</summary>
    public static Task<bool> RefusedAsync(Database database, Claim claim, string reason, DateTimeOffset now, CancellationToken cancellation) => EndAsync(
        database, claim, now,
        async (session, submission) =>
        {
            await TaskTable.DropAsync(session, submission.Id, cancellation).ConfigureAwait(false);
            await CloseAsync(session, submission with { State = SubmissionState.Failed, Reason = reason }, cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>
    /// Gives the step back. Deaths count against their pages; a shutdown, which states neither deaths nor a reason, counts against nothing.
    /// </summary>
    public static Task<bool> GiveBackAsync(
        Database database, Claim claim, ImmutableArray<DeadPage> deaths, string? reason, DateTimeOffset notBefore, bool isSentAlready, CancellationToken cancellation) =>
        database.WriteAsync(
            async session =>
            {
                int held = await session.ExecuteAsync(
                    $"""
                    update task set worker = {(string?)null}, not_before = {notBefore}, reason = {reason},
                        failures = failures + {(reason is null ? 0 : 1)}, sent_at = case when {isSentAlready} = 1 then sent_at end
                    where id = {claim.Task} and state = 'open' and attempt = {claim.Attempt} and worker = {claim.Worker}
                    """,
                    cancellation).ConfigureAwait(false);
                foreach (DeadPage page in held == 1 ? deaths : [])
                {
                    await session.ExecuteAsync(
                        $"""
                        insert into page_death (submission, version, sha256, part, page, deaths)
                        values ({claim.Submission}, {claim.Version}, {page.Sha256}, {page.Part}, {page.Page}, 1)
                        on conflict (submission, version, sha256, part, page) do update set deaths = page_death.deaths + 1
                        """,
                        cancellation).ConfigureAwait(false);
                }

                return held == 1;
            },
            cancellation);

    /// <summary>The pages no child is to be risked over any more.</summary>
    public static Task<ImmutableArray<DeadPage>> SetAsideAsync(DatabaseSession session, string submission, long version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync(
            $"""
            select sha256, part, page from page_death
            where submission = {submission} and version = {version} and deaths >= {DeathsOfPage} order by sha256, part, page
            """,
            row => new DeadPage(row.GetString(0), row.GetString(1), row.GetInt64(2)), cancellation);
    }

    private static Task<bool> EndAsync(
        Database database, Claim claim, DateTimeOffset now, Func<DatabaseSession, SubmissionRow, Task> next, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            SubmissionRow? submission = await SubmissionTable.HoldAsync(session, claim.Submission, now, cancellation).ConfigureAwait(false);
            if (submission is null || !await TaskTable.EndAsync(session, claim, cancellation).ConfigureAwait(false))
                return false;
            await next(session, submission).ConfigureAwait(false);
            return true;
        },
        cancellation);

    private static async Task BeginJudgingAsync(DatabaseSession session, SubmissionRow submission, DateTimeOffset now, CancellationToken cancellation)
    {
        await session.ExecuteAsync($"update submission set state = 'judging' where id = {submission.Id}", cancellation).ConfigureAwait(false);
        await TaskTable.AddAsync(session, submission, TaskKind.Judge, 0, 0, now, cancellation).ConfigureAwait(false);
    }

    private static async Task CloseAsync(DatabaseSession session, SubmissionRow submission, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            $"""
            update submission set state = {SubmissionTable.WordOf(submission.State)}, outcome = {submission.Outcome}, reason = {submission.Reason}
            where id = {submission.Id}
            """,
            cancellation).ConfigureAwait(false);
        await Twins.FollowAsync(session, submission, cancellation).ConfigureAwait(false);
    }
}
