using System.Collections.Immutable;
using System.Data.Common;

namespace DocPipeline.Store.Decisions;

/// <summary>What people decided: read and added to, nothing else.</summary>
public sealed class DecisionStore(Database database)
{
    private static readonly Sql Columns =
        Sql.Of($"select id, submission, number, kind, finding, field, period, value, unit, place, reason, actor, at from decision");

    /// <summary>Adds a decision behind the submission's last, within a transaction that may do more: what follows from it belongs to it.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="decision">Its number is ignored.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>As it was written.</returns>
    public static async Task<Decision> AppendAsync(DatabaseSession session, Decision decision, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(decision);

        // Takes the submission's row, so that two who decide at the same time do so one after the other.
        await session.ExecuteAsync($"update submission set version = version where id = {decision.Submission}", cancellation).ConfigureAwait(false);
        long number = 1 + await session.NumberAsync(
            $"select max(number) from decision where submission = {decision.Submission} and id <> {decision.Id}", cancellation).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            insert into decision (id, submission, number, kind, finding, field, period, value, unit, place, reason, actor, at)
            values ({decision.Id}, {decision.Submission}, {number}, {decision.Kind.Word()}, {decision.Finding}, {decision.Field}, {decision.Period},
              {decision.Value}, {decision.Unit}, {decision.Place}, {decision.Reason}, {decision.Actor}, {decision.At})
            on conflict (id) do nothing
            """,
            cancellation).ConfigureAwait(false);
        return decision with { Number = number };
    }

    /// <summary>All decisions about a submission, in their order.</summary>
    public Task<ImmutableArray<Decision>> ListAsync(string submission, CancellationToken cancellation) =>
        database.ReadAsync(session => ListAsync(session, submission, cancellation), cancellation);

    /// <summary>The same within a transaction of the caller's.</summary>
    public static Task<ImmutableArray<Decision>> ListAsync(DatabaseSession session, string submission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.ListAsync($"{Columns} where submission = {submission} order by number", Read, cancellation);
    }

    private static Decision Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), DecisionKinds.Find(row.GetString(3))!.Value, row.Text(4), row.Text(5), row.Text(6), row.Text(7),
        row.Text(8), row.Text(9), row.GetString(10), row.GetString(11), row.Time(12)!.Value);
}
