namespace DocPipeline.Store.Pages;

/// <summary>Pages read before, shared through the database by processes that share no folder. They only save time: none need be there.</summary>
public sealed class PageEntries(Database database, TimeProvider clock)
{
    // Saying that it was used at every use would write more than it reads.
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(10);

    /// <summary>The entry of that name, or null.</summary>
    public async Task<byte[]?> FindAsync(string name, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        var (content, usedAt) = await database.ReadAsync(
            session => session.FirstAsync(
                $"select content, used_at from page_entry where name = {name}", row => (row.GetFieldValue<byte[]>(0), row.Time(1)), cancellation),
            cancellation).ConfigureAwait(false);
        if (content is not null && now - usedAt > Coarse)
        {
            await database.WriteAsync(
                session => session.ExecuteAsync($"update page_entry set used_at = {now} where name = {name} and used_at < {now}", cancellation), cancellation).ConfigureAwait(false);
        }

        return content;
    }

    /// <summary>How many there are, and how many bytes.</summary>
    public Task<(long Entries, long Bytes)> CountAsync(CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync(
            $"select count(*), cast(coalesce(sum(bytes), 0) as bigint) from page_entry", row => (row.GetInt64(0), row.GetInt64(1)), cancellation),
        cancellation);

    /// <summary>Removes entries that were used longest ago until the rest is within nine tenths of the bound, but none that was used since that time.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> PruneAsync(long mostBytes, DateTimeOffset inUseSince, CancellationToken cancellation)
    {
        long bytes = (await CountAsync(cancellation).ConfigureAwait(false)).Bytes;
        if (bytes <= mostBytes)
            return 0;
        long excess = bytes - (mostBytes / 10 * 9);
        return await database.WriteAsync(
            session => session.ExecuteAsync(
                $"""
                delete from page_entry where name in (
                    select name from (
                        select name, bytes, sum(bytes) over (order by used_at, name) as upto from page_entry where used_at < {inUseSince - Coarse}
                    ) oldest where upto - bytes < {excess})
                """,
                cancellation),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Keeps the entry; one that is there already is replaced, for it may have been damaged.</summary>
    public Task KeepAsync(string name, byte[] content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        return database.WriteAsync(
            session => session.ExecuteAsync(
                $"""
                insert into page_entry (name, content, bytes, used_at) values ({name}, {content}, {content.LongLength}, {clock.GetUtcNow()})
                on conflict (name) do update set content = excluded.content, bytes = excluded.bytes, used_at = excluded.used_at
                """,
                cancellation),
            cancellation);
    }
}
