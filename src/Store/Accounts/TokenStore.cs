using System.Collections.Immutable;
using System.Data.Common;

namespace DocPipeline.Store.Accounts;

/// <summary>The tokens machines show.</summary>
public sealed class TokenStore(Database database, TimeProvider clock)
{
    private const string Prefix = "dpt_";
    private const int IdLength = 8;
    private static readonly Sql Columns = Sql.Of($"select id, name, role, district, created_at, ends_at, revoked_at from access_token");

    /// <summary>Makes a token. Its text is in the answer and nowhere else.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="district">A district reviewer's district.</param>
    /// <param name="life">How long it works; null for ever.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<(Secret Secret, AccessToken Token)> CreateAsync(
        string name, Role role, string? district, TimeSpan? life, CancellationToken cancellation)
    {
        var secret = Secret.Create(Prefix);
        DateTimeOffset now = clock.GetUtcNow();
        var token = new AccessToken(secret.Digest[..IdLength], name, role, role == Role.DistrictReviewer ? district : null, now, now + life, null);
        return database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync(
                    $"""
                    insert into access_token (id, digest, name, role, district, created_at, ends_at)
                    values ({token.Id}, {secret.Digest}, {token.Name}, {token.Role.Word()}, {token.District}, {token.CreatedAt}, {token.EndsAt})
                    on conflict (digest) do nothing
                    """,
                    cancellation).ConfigureAwait(false);
                return (secret, token);
            },
            cancellation);
    }

    /// <summary>The token of that text, or null where there is none, or it was revoked or has ended.</summary>
    public Task<AccessToken?> FindAsync(string text, CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync(
            $"{Columns} where digest = {Secret.DigestOf(text)} and revoked_at is null and (ends_at is null or ends_at > {clock.GetUtcNow()})", Read, cancellation),
        cancellation);

    /// <summary>All of them, the oldest first.</summary>
    public Task<ImmutableArray<AccessToken>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync(session => session.ListAsync($"{Columns} order by created_at, id", Read, cancellation), cancellation);

    /// <summary>Lets a token in no more.</summary>
    /// <returns>False where none that works has that id.</returns>
    public Task<bool> RevokeAsync(string id, CancellationToken cancellation) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            $"update access_token set revoked_at = {clock.GetUtcNow()} where id = {id} and revoked_at is null", cancellation).ConfigureAwait(false) > 0,
        cancellation);

    private static AccessToken Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), Roles.Find(row.GetString(2))!.Value, row.Text(3), row.Time(4)!.Value, row.Time(5), row.Time(6));
}
