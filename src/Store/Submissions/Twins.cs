using System.Collections.Immutable;

namespace DocPipeline.Store.Submissions;

/// <summary>
/// Submissions of the same content as another: they are not worked on a second time, and what becomes of the first becomes of them.
/// </summary>
internal static class Twins
{
    /// <summary>The submission whose report serves for that content too, held; null where there is none.</summary>
    public static async Task<SubmissionRow?> HoldFirstAsync(DatabaseSession session, string content, string but, DateTimeOffset now, CancellationToken cancellation)
    {
        string? first = await session.FirstAsync(
            $"""
            select id from submission where content = {content} and id <> {but} and twin is null and state not in ({"cancelled"}, {"failed"})
            order by arrived_at, id limit 1
            """,
            row => row.Text(0), cancellation).ConfigureAwait(false);
        return first is null ? null : await SubmissionTable.HoldAsync(session, first, now, cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives its twins what has become of it.</summary>
    public static async Task FollowAsync(DatabaseSession session, SubmissionRow first, CancellationToken cancellation)
    {
        ImmutableArray<(string Id, long Version)> twins = await session.ListAsync(
            $"select id, version from submission where twin = {first.Id} and state <> {"cancelled"}",
            row => (row.GetString(0), row.GetInt64(1)), cancellation).ConfigureAwait(false);
        foreach (var (id, version) in twins)
            await FollowAsync(session, first, id, version, cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives one twin what has become of the first.</summary>
    public static async Task FollowAsync(DatabaseSession session, SubmissionRow first, string twin, long version, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            $"""
            insert into report (submission, version, outcome, made_at)
            select {twin}, {version}, outcome, made_at from report where submission = {first.Id} and version = {first.Version}
            on conflict (submission, version) do nothing
            """,
            cancellation).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            insert into report_file (submission, version, name, sha256, bytes)
            select {twin}, {version}, name, sha256, bytes from report_file where submission = {first.Id} and version = {first.Version}
            on conflict (submission, version, name) do nothing
            """,
            cancellation).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            update submission set state = {SubmissionTable.WordOf(first.State)}, outcome = {first.Outcome}, reason = {first.Reason}, pages = {first.Pages},
                updated_at = {first.UpdatedAt}
            where id = {twin} and version = {version}
            """,
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Its report will never come: the next in line is worked on instead.</summary>
    public static async Task FreeAsync(DatabaseSession session, string first, DateTimeOffset now, CancellationToken cancellation)
    {
        string? heir = await session.FirstAsync(
            $"select id from submission where twin = {first} and state <> {"cancelled"} order by arrived_at, id limit 1",
            row => row.Text(0), cancellation).ConfigureAwait(false);
        if (heir is null || await SubmissionTable.HoldAsync(session, heir, now, cancellation).ConfigureAwait(false) is not { } submission)
            return;
        await session.ExecuteAsync($"update submission set twin = {heir} where twin = {first} and id <> {heir}", cancellation).ConfigureAwait(false);
        await session.ExecuteAsync($"update submission set twin = {(string?)null}, state = {"reading"} where id = {heir}", cancellation).ConfigureAwait(false);
        await Tasks.TaskTable.AddAsync(session, submission, Tasks.TaskKind.Survey, 0, 0, now, cancellation).ConfigureAwait(false);
    }
}
