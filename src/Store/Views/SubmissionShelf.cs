using System.Buffers.Text;
using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text;

namespace DocPipeline.Store.Views;

/// <summary>Looks things up about submissions, and changes none of them.</summary>
public sealed class SubmissionShelf(Database database)
{
    private static readonly Sql Columns = Sql.Of(
        $"""
        select s.id, s.version, s.state, s.programme, s.district, s.applicant, s.outcome, s.reason, s.pages,
          case when s.state in ('judging', 'done') then s.pages
            else (select coalesce(sum(t.count), 0) from task t where t.submission = s.id and t.version = s.version and t.kind = 'read' and t.state = 'done') end,
          s.arrived_at, s.updated_at
        from submission s
        """);

    /// <summary>The submission of that id, or null.</summary>
    public Task<SubmissionView?> FindAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FirstAsync($"{Columns} where s.id = {id}", Read, cancellation), cancellation);

    /// <summary>A page of them, the newest first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cursor">Where the page before ended; null for the first.</param>
    /// <param name="limit">So many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The page, and the cursor of the one behind it or null. A cursor that is none of ours is read as the first page's.</returns>
    public async Task<(ImmutableArray<SubmissionView> Rows, string? Next)> ListAsync(
        SubmissionFilter filter, string? cursor, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Sql where = Where(filter);
        if (Parse(cursor) is var (arrived, id))
            where = Sql.Of($"{where} and (s.arrived_at < {arrived} or (s.arrived_at = {arrived} and s.id < {id}))");
        ImmutableArray<SubmissionView> rows = await database.ReadAsync(
            session => session.ListAsync($"{Columns} where {where} order by s.arrived_at desc, s.id desc limit {limit + 1}", Read, cancellation),
            cancellation).ConfigureAwait(false);
        return rows.Length <= limit ? (rows, null) : (rows[..limit], CursorAfter(rows[limit - 1]));
    }

    /// <summary>How many there are of each state and outcome.</summary>
    public Task<ImmutableArray<(string State, string? Outcome, long Count)>> CountAsync(SubmissionFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Sql where = Where(filter);
        return database.ReadAsync(
            session => session.ListAsync(
                $"select s.state, s.outcome, count(*) from submission s where {where} group by s.state, s.outcome order by s.state, s.outcome",
                row => (row.GetString(0), row.Text(1), row.GetInt64(2)),
                cancellation),
            cancellation);
    }

    /// <summary>Those that went on behind that moment and id, in that order.</summary>
    /// <param name="after">Moment and id of the last that is known; an empty id takes the moment's own too.</param>
    /// <param name="district">Of one district; null for all.</param>
    /// <param name="limit">So many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ImmutableArray<SubmissionView>> ChangedSinceAsync(
        (DateTimeOffset Moment, string Id) after, string? district, int limit, CancellationToken cancellation)
    {
        Sql where = Where(new SubmissionFilter(district, null, null, null));
        return database.ReadAsync(
            session => session.ListAsync(
                $"""
                {Columns} where {where} and (s.updated_at > {after.Moment} or (s.updated_at = {after.Moment} and s.id > {after.Id}))
                order by s.updated_at, s.id limit {limit}
                """,
                Read,
                cancellation),
            cancellation);
    }

    /// <summary>A paper of the newest report, or null where there is no report yet or no such paper in it.</summary>
    public Task<ReportFile?> FindReportFileAsync(string id, string name, CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync(
            $"""
            select f.sha256, f.bytes from report_file f
            where f.submission = {id} and f.name = {name} and f.version = (select max(r.version) from report r where r.submission = {id})
            """,
            row => new ReportFile(row.GetString(0), row.GetInt64(1)),
            cancellation),
        cancellation);

    private static Sql Where(SubmissionFilter filter)
    {
        var where = Sql.Of($"1 = 1");
        if (filter.District is { } district)
            where = Sql.Of($"{where} and s.district = {district}");
        if (filter.Programme is { } programme)
            where = Sql.Of($"{where} and s.programme = {programme}");
        if (filter.Outcome is { } outcome)
            where = Sql.Of($"{where} and s.outcome = {outcome}");
        if (filter.Batch is { } batch)
            where = Sql.Of($"{where} and s.id in (select b.submission from batch_submission b where b.batch = {batch})");
        return where;
    }

    private static string CursorAfter(SubmissionView row) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{row.ArrivedAt.ToUnixTimeMilliseconds()} {row.Id}")));

    private static (long Arrived, string Id)? Parse(string? cursor)
    {
        if (cursor is null || !Base64Url.IsValid(cursor))
            return null;
        string text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.Split(' ', 2) is [var time, var id] && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out long arrived)
            ? (arrived, id)
            : null;
    }

    private static SubmissionView Read(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.GetInt64(8),
        row.GetInt64(9), row.Time(10)!.Value, row.Time(11)!.Value);
}
