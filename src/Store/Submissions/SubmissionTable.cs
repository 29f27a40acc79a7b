using System.Collections.Immutable;
using System.Data.Common;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Store.Submissions;

/// <summary>
/// Reads and changes submissions, within a transaction of the caller's. Whoever changes one takes hold of its row first, so that two who change it do
/// so one after the other.
/// </summary>
public static class SubmissionTable
{
    /// <summary>Orders behind every deadline.</summary>
    internal const long NoDeadline = long.MaxValue;

    private static readonly string Columns =
        "id, version, state, lane, is_whole, programme, district, applicant, stage, received, due_at, content, twin, origin, outcome, reason, pages, arrived_at, updated_at";

    /// <summary>The submission of that id, or null.</summary>
    public static Task<SubmissionRow?> FindAsync(DatabaseSession session, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.FirstAsync(Select(Sql.Of($"where id = {id}")), Row, cancellation);
    }

    /// <summary>Submissions by any condition and order.</summary>
    public static Task<ImmutableArray<SubmissionRow>> ListAsync(DatabaseSession session, Sql condition, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync(Select(condition), Row, cancellation);
    }

    /// <summary>Takes hold of it until the transaction ends; null where there is none.</summary>
    public static async Task<SubmissionRow?> HoldAsync(DatabaseSession session, string id, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        int held = await session.ExecuteAsync($"update submission set updated_at = {now} where id = {id}", cancellation).ConfigureAwait(false);
        return held == 0 ? null : await FindAsync(session, id, cancellation).ConfigureAwait(false);
    }

    /// <summary>Its files, in the order they were handed in.</summary>
    public static Task<ImmutableArray<Material>> MaterialOfAsync(DatabaseSession session, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync(
            $"select role, name, sha256, bytes from material where submission = {id} order by place",
            row => new Material(row.GetString(0) == "record", row.GetString(1), new Files.StoredFile(row.GetString(2), row.GetInt64(3))), cancellation);
    }

    /// <summary>Has it judged anew; pages read before are not read again. False where it is being read or cannot be judged.</summary>
    public static async Task<bool> JudgeAnewAsync(DatabaseSession session, string id, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await HoldAsync(session, id, now, cancellation).ConfigureAwait(false) is not { State: SubmissionState.Done or SubmissionState.Judging } submission)
            return false;
        long version = submission.Version + 1;
        await session.ExecuteAsync(
            $"update submission set version = {version}, state = {"judging"}, twin = {(string?)null} where id = {id}", cancellation).ConfigureAwait(false);
        await TaskTable.DropAsync(session, id, cancellation).ConfigureAwait(false);
        await TaskTable.AddAsync(session, submission with { Version = version }, TaskKind.Judge, 0, 0, now, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Calls it off. False where there is nothing left to call off.</summary>
    public static async Task<bool> CancelAsync(DatabaseSession session, string id, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await HoldAsync(session, id, now, cancellation).ConfigureAwait(false) is not
            { State: SubmissionState.Waiting or SubmissionState.Reading or SubmissionState.Judging })
        {
            return false;
        }

        await session.ExecuteAsync($"update submission set state = {"cancelled"} where id = {id}", cancellation).ConfigureAwait(false);
        await TaskTable.DropAsync(session, id, cancellation).ConfigureAwait(false);
        await Twins.FreeAsync(session, id, now, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Writes it and its files; what it was before is gone, and steps under way for that come to nothing.</summary>
    internal static async Task PutAsync(
        DatabaseSession session, SubmissionRow submission, ImmutableArray<Material> material, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            $"""
            insert into submission (id, version, state, lane, is_whole, programme, district, applicant, stage, received, due_at, content, twin, origin,
                outcome, reason, pages, arrived_at, updated_at)
            values ({submission.Id}, {submission.Version}, {WordOf(submission.State)}, {(long)submission.Lane}, {submission.IsWhole}, {submission.Programme},
                {submission.District}, {submission.Applicant}, {submission.Stage}, {submission.Received},
                {submission.DueAt?.ToUnixTimeMilliseconds() ?? NoDeadline}, {submission.Content}, {submission.Twin}, {submission.Origin},
                {submission.Outcome}, {submission.Reason}, {submission.Pages}, {submission.ArrivedAt}, {submission.UpdatedAt})
            on conflict (id) do update set version = excluded.version, state = excluded.state, lane = excluded.lane, is_whole = excluded.is_whole,
                programme = excluded.programme, district = excluded.district, applicant = excluded.applicant, stage = excluded.stage,
                received = excluded.received, due_at = excluded.due_at, content = excluded.content, twin = excluded.twin, outcome = excluded.outcome,
                reason = excluded.reason, pages = excluded.pages, updated_at = excluded.updated_at
            """,
            cancellation).ConfigureAwait(false);
        await session.ExecuteAsync($"delete from material where submission = {submission.Id}", cancellation).ConfigureAwait(false);
        for (int i = 0; i < material.Length; i++)
        {
            await session.ExecuteAsync(
                $"""
                insert into material (submission, place, role, name, sha256, bytes)
                values ({submission.Id}, {i}, {(material[i].IsRecord ? "record" : "booklet")}, {material[i].Name}, {material[i].File.Sha256}, {material[i].File.Bytes})
                """,
                cancellation).ConfigureAwait(false);
        }
    }

    internal static string WordOf(SubmissionState state) => state switch
    {
        SubmissionState.Waiting => "waiting",
        SubmissionState.Reading => "reading",
        SubmissionState.Judging => "judging",
        SubmissionState.Done => "done",
        SubmissionState.Failed => "failed",
        _ => "cancelled",
    };

    private static Sql Select(Sql condition)
    {
        var query = new Sql(0, 0);
        query.AppendLiteral($"select {Columns} from submission ");
        query.AppendFormatted(condition);
        return query;
    }

    private static SubmissionRow Row(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), Enum.Parse<SubmissionState>(row.GetString(2), ignoreCase: true), (Lane)row.GetInt64(3), row.Flag(4), row.Text(5),
        row.Text(6), row.Text(7), row.GetString(8), row.Text(9), row.GetInt64(10) == NoDeadline ? null : row.Time(10), row.GetString(11), row.Text(12),
        row.GetString(13), row.Text(14), row.Text(15), row.GetInt64(16), row.Time(17)!.Value, row.Time(18)!.Value);
}
