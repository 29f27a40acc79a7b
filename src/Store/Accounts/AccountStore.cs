using System.Collections.Immutable;
using System.Data.Common;

namespace DocPipeline.Store.Accounts;

/// <summary>The people who sign in, their links and their sign-ins.</summary>
public sealed class AccountStore(Database database, TimeProvider clock)
{
    private const string LinkPrefix = "dpl_";
    private static readonly Sql Columns = Sql.Of($"select id, name, role, district, password, disabled from account");

    /// <summary>Everybody, by name.</summary>
    public Task<ImmutableArray<Account>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync(session => session.ListAsync($"{Columns} order by name", Read, cancellation), cancellation);

    /// <summary>Who signs in with that name, or null.</summary>
    public Task<Account?> FindAsync(string name, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FirstAsync($"{Columns} where name = {name}", Read, cancellation), cancellation);

    /// <summary>Adds somebody.</summary>
    /// <returns>Null where the name is taken.</returns>
    public Task<Account?> AddAsync(string name, Role role, string? district, CancellationToken cancellation)
    {
        var account = new Account(Guid.NewGuid().ToString("N"), name, role, role == Role.DistrictReviewer ? district : null, null, false);
        return database.WriteAsync<Account?>(
            async session => await InsertAsync(session, account, cancellation).ConfigureAwait(false) ? account : null, cancellation);
    }

    /// <summary>
    /// Sees to it that somebody can get in: where nobody has a password yet there is an administrator, and a link to set theirs. An earlier link is
    /// void, so the newest one printed is the one that works.
    /// </summary>
    /// <param name="name">Name of the administrator, where there is none yet.</param>
    /// <param name="life">How long the link works.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The link's secret; null where somebody has a password.</returns>
    public Task<Secret?> OpenFirstAsync(string name, TimeSpan life, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            if (await session.NumberAsync($"select count(*) from account where password is not null", cancellation).ConfigureAwait(false) > 0)
                return null;
            await InsertAsync(session, new Account(Guid.NewGuid().ToString("N"), name, Role.Administrator, null, null, false), cancellation).ConfigureAwait(false);
            Account first = (await session.FirstAsync(
                $"{Columns} where role = {Role.Administrator.Word()} order by created_at, id", Read, cancellation).ConfigureAwait(false))!;
            return await LinkAsync(session, first.Id, life, cancellation).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>A link with which that person sets a password; earlier ones are void.</summary>
    public Task<Secret> LinkAsync(string account, TimeSpan life, CancellationToken cancellation) =>
        database.WriteAsync(session => LinkAsync(session, account, life, cancellation), cancellation);

    /// <summary>Whose link it is, or null where it is used, ended or none of ours.</summary>
    public Task<Account?> HolderOfLinkAsync(string link, CancellationToken cancellation) =>
        database.ReadAsync(session => HolderAsync(session, link, cancellation), cancellation);

    /// <summary>Sets the password of a link's holder, uses the link up and ends every sign-in of theirs.</summary>
    /// <returns>Whose it was; null where the link is used, ended or none of ours.</returns>
    public Task<Account?> SetPasswordAsync(string link, string password, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            Account? holder = await HolderAsync(session, link, cancellation).ConfigureAwait(false);
            if (holder is null || await session.ExecuteAsync($"delete from password_link where account = {holder.Id}", cancellation).ConfigureAwait(false) == 0)
                return null;
            await session.ExecuteAsync($"update account set password = {password} where id = {holder.Id}", cancellation).ConfigureAwait(false);
            await session.ExecuteAsync($"delete from sign_in where account = {holder.Id}", cancellation).ConfigureAwait(false);
            return holder;
        },
        cancellation);

    /// <summary>Lets somebody in no more, or in again; being disabled ends every sign-in of theirs.</summary>
    /// <returns>False where nobody has that name.</returns>
    public Task<bool> DisableAsync(string name, bool disabled, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            int changed = await session.ExecuteAsync($"update account set disabled = {disabled} where name = {name}", cancellation).ConfigureAwait(false);
            if (disabled)
                await session.ExecuteAsync($"delete from sign_in where account in (select id from account where name = {name})", cancellation).ConfigureAwait(false);
            return changed > 0;
        },
        cancellation);

    internal static Account Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), Roles.Find(row.GetString(2))!.Value, row.Text(3), row.Text(4), row.Flag(5));

    private async Task<bool> InsertAsync(DatabaseSession session, Account account, CancellationToken cancellation) => await session.ExecuteAsync(
        $"""
        insert into account (id, name, role, district, password, disabled, created_at)
        values ({account.Id}, {account.Name}, {account.Role.Word()}, {account.District}, {account.Password}, {account.IsDisabled}, {clock.GetUtcNow()})
        on conflict (name) do nothing
        """,
        cancellation).ConfigureAwait(false) > 0;

    private async Task<Secret> LinkAsync(DatabaseSession session, string account, TimeSpan life, CancellationToken cancellation)
    {
        var link = Secret.Create(LinkPrefix);
        await session.ExecuteAsync($"delete from password_link where account = {account}", cancellation).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"insert into password_link (digest, account, ends_at) values ({link.Digest}, {account}, {clock.GetUtcNow() + life})", cancellation).ConfigureAwait(false);
        return link;
    }

    private Task<Account?> HolderAsync(DatabaseSession session, string link, CancellationToken cancellation) => session.FirstAsync(
        $"""
        {Columns} where disabled = 0 and id in
          (select account from password_link where digest = {Secret.DigestOf(link)} and ends_at > {clock.GetUtcNow()})
        """,
        Read,
        cancellation);
}
