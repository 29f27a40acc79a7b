using System.Collections.Immutable;
using System.Data.Common;

namespace DocPipeline.Store.Auditing;

/// <summary>What was done, in a chain nobody can change a link of without its showing.</summary>
public sealed class AuditLog(Database database, TimeProvider clock)
{
    private const int PageSize = 1000;
    private const int Races = 100;

    /// <summary>Writes one entry behind the last.</summary>
    public async Task AppendAsync(string actor, string action, string? subject, string? detail, CancellationToken cancellation)
    {
        // Two processes may have seen the same last entry; the number is a key, so only one of them goes on from it.
        for (int race = 0; race < Races; race++)
        {
            if (await database.WriteAsync(session => TryAppendAsync(session, actor, action, subject, detail, cancellation), cancellation).ConfigureAwait(false))
                return;
        }

        throw new TimeoutException("The audit log took no entry.");
    }

    /// <summary>Follows the chain from its beginning.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellation)
    {
        long number = 0;
        string digest = AuditEntry.Beginning;
        while (true)
        {
            ImmutableArray<AuditEntry> entries = await PageAsync(number, cancellation).ConfigureAwait(false);
            foreach (AuditEntry entry in entries)
            {
                if (entry.Number != number + 1 || !entry.Follows(digest))
                    return new AuditVerdict(number, digest, BrokenAt: number + 1);
                (number, digest) = (entry.Number, entry.Digest);
            }

            if (entries.Length < PageSize)
                return new AuditVerdict(number, digest, BrokenAt: null);
        }
    }

    /// <summary>At most a thousand entries behind that number, in their order.</summary>
    public Task<ImmutableArray<AuditEntry>> PageAsync(long after, CancellationToken cancellation) => database.ReadAsync(
        session => session.ListAsync(
            $"select number, at, actor, action, subject, detail, digest from audit_entry where number > {after} order by number limit {PageSize}", Read, cancellation),
        cancellation);

    private async Task<bool> TryAppendAsync(
        DatabaseSession session, string actor, string action, string? subject, string? detail, CancellationToken cancellation)
    {
        AuditEntry? last = await session.FirstAsync(
            $"select number, at, actor, action, subject, detail, digest from audit_entry order by number desc limit 1", Read, cancellation).ConfigureAwait(false);
        DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        AuditEntry entry = new AuditEntry((last?.Number ?? 0) + 1, now, actor, action, subject, detail, "").After(last?.Digest ?? AuditEntry.Beginning);
        return await session.ExecuteAsync(
            $"""
            insert into audit_entry (number, at, actor, action, subject, detail, digest)
            values ({entry.Number}, {entry.At}, {entry.Actor}, {entry.Action}, {entry.Subject}, {entry.Detail}, {entry.Digest})
            on conflict (number) do nothing
            """,
            cancellation).ConfigureAwait(false) > 0;
    }

    private static AuditEntry Read(DbDataReader row) => new(
        row.GetInt64(0), row.Time(1)!.Value, row.GetString(2), row.GetString(3), row.Text(4), row.Text(5), row.GetString(6));
}
