using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Store.Tasks;

/// <summary>
/// The steps that are to be done. A step is taken on by raising its attempt, and ended only by whoever holds the attempt it is at: a message that comes
/// twice, or a process that wakes up after others have gone on, changes nothing.
/// </summary>
public static class TaskTable
{
    private static readonly string Columns = "id, submission, version, kind, first, count, attempt, failures, worker";

    /// <summary>Takes on the step that is next: the interactive lane first, in it what closes first, and what is nearly done before what is not begun.</summary>
    public static Task<Claim?> ClaimNextAsync(DatabaseSession session, string worker, DateTimeOffset now, CancellationToken cancellation) => ClaimAsync(
        session, worker, now,
        Sql.Of($"""
            id = (select id from task where state = 'open' and worker is null and not_before <= {now}
                order by lane, due_at, created_at, first limit 1)
            """),
        cancellation);

    /// <summary>
    /// Takes on that step, of which a message came. Whoever holds it keeps it, unless the broker gave the message back, which it does only when it has lost
    /// him, or he has not been seen for long.
    /// </summary>
    public static Task<Claim?> ClaimAsync(
        DatabaseSession session, string id, string worker, bool isRedelivered, DateTimeOffset now, DateTimeOffset lostBefore, CancellationToken cancellation) => ClaimAsync(
        session, worker, now,
        Sql.Of($"""
            id = {id} and not_before <= {now} and (worker is null or {isRedelivered} = 1
                or not exists (select 1 from worker holder where holder.id = task.worker and holder.seen_at >= {lostBefore}))
            """),
        cancellation);

    /// <summary>Adds a step, once.</summary>
    internal static Task AddAsync(
        DatabaseSession session, SubmissionRow submission, TaskKind kind, long first, long count, DateTimeOffset now, CancellationToken cancellation)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{submission.Id}/{submission.Version}/{WordOf(kind)}/{first}");
        return session.ExecuteAsync(
            $"""
            insert into task (id, submission, version, kind, first, count, lane, due_at, state, attempt, failures, not_before, created_at)
            values ({id}, {submission.Id}, {submission.Version}, {WordOf(kind)}, {first}, {count}, {(long)submission.Lane},
                {submission.DueAt?.ToUnixTimeMilliseconds() ?? SubmissionTable.NoDeadline}, 'open', 0, 0, 0, {CreatedAt(submission, kind, now)})
            on conflict (id) do nothing
            """,
            cancellation);
    }

    /// <summary>Ends every open step of a submission without its having been done.</summary>
    internal static Task DropAsync(DatabaseSession session, string submission, CancellationToken cancellation) => session.ExecuteAsync(
        $"update task set state = 'dropped', worker = {(string?)null} where submission = {submission} and state = 'open'", cancellation);

    /// <summary>True where the claim still holds; then the step is done.</summary>
    internal static async Task<bool> EndAsync(DatabaseSession session, Claim claim, CancellationToken cancellation) => await session.ExecuteAsync(
        $"""
        update task set state = 'done', worker = {(string?)null}
        where id = {claim.Task} and state = 'open' and attempt = {claim.Attempt} and worker = {claim.Worker}
        """,
        cancellation).ConfigureAwait(false) == 1;

    /// <summary>Every step anybody holds is free again: for the one process that owns the store and has just started.</summary>
    public static Task FreeAllAsync(DatabaseSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ExecuteAsync($"update task set worker = {(string?)null} where state = 'open' and worker is not null", cancellation);
    }

    /// <summary>The steps that worker holds and may go on with.</summary>
    public static Task<ImmutableArray<(string Id, long Attempt)>> HeldByAsync(DatabaseSession session, string worker, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync(
            $"select id, attempt from task where worker = {worker} and state = 'open'", row => (row.GetString(0), row.GetInt64(1)), cancellation);
    }

    /// <summary>
    /// Since when pages have been read for what is in work; null where nothing is. Text layers are read again in moments: who has only been surveyed
    /// counts on nothing, or a long backlog would keep everything.
    /// </summary>
    public static Task<DateTimeOffset?> InWorkSinceAsync(DatabaseSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.FirstAsync(
            $"""
            select min(t.claimed_at) from task t join submission s on s.id = t.submission and s.version = t.version
            where s.state in ('reading', 'judging') and (t.kind <> 'survey' or t.worker is not null)
            """,
            row => row.Time(0), cancellation);
    }

    /// <summary>Steps that wait to be sent, kept from everybody else who sends until the transaction ends. PostgreSQL only, as is sending.</summary>
    public static Task<ImmutableArray<T>> HoldUnsentAsync<T>(
        DatabaseSession session, long most, DateTimeOffset now, Func<string, TaskKind, Lane, T> step, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync(
            $"""
            select id, kind, lane from task where state = 'open' and worker is null and sent_at is null and not_before <= {now}
            order by lane, due_at, created_at, first limit {most} for update skip locked
            """,
            row => step(row.GetString(0), Enum.Parse<TaskKind>(row.GetString(1), ignoreCase: true), (Lane)row.GetInt64(2)), cancellation);
    }

    /// <summary>The broker has confirmed them.</summary>
    public static async Task MarkSentAsync(DatabaseSession session, IEnumerable<string> steps, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(steps);
        foreach (string id in steps)
            await session.ExecuteAsync($"update task set sent_at = {now} where id = {id}", cancellation).ConfigureAwait(false);
    }

    /// <summary>Has steps sent again that were sent before that time and that nobody alive holds.</summary>
    public static Task<int> ForgetSentAsync(DatabaseSession session, bool isJudging, Lane lane, DateTimeOffset sentBefore, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ExecuteAsync(
            $"""
            update task set sent_at = null, worker = null
            where state = 'open' and sent_at < {sentBefore} and lane = {(long)lane} and (kind = 'judge') = ({isJudging} = 1)
                and (worker is null or not exists (select 1 from worker holder where holder.id = task.worker and holder.seen_at >= {sentBefore}))
            """,
            cancellation);
    }

    internal static string WordOf(TaskKind kind) => kind switch
    {
        TaskKind.Survey => "survey",
        TaskKind.Read => "read",
        _ => "judge",
    };

    // What is begun is ended before another begins: so the judging of a submission stands where its reading stood.
    private static DateTimeOffset CreatedAt(SubmissionRow submission, TaskKind kind, DateTimeOffset now) => kind == TaskKind.Survey ? now : submission.ArrivedAt;

    private static Task<Claim?> ClaimAsync(DatabaseSession session, string worker, DateTimeOffset now, Sql which, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        var statement = new Sql(0, 0);
        statement.AppendFormatted(Sql.Of($"update task set attempt = attempt + 1, worker = {worker}, claimed_at = {now} where state = 'open' and "));
        statement.AppendFormatted(which);
        statement.AppendLiteral($" returning {Columns}");
        return session.FirstAsync(statement, Row, cancellation);
    }

    private static Claim Row(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), Enum.Parse<TaskKind>(row.GetString(3), ignoreCase: true), row.GetInt64(4), row.GetInt64(5),
        row.GetInt64(6), row.GetInt64(7), row.GetString(8));
}
