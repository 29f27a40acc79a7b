namespace DocPipeline.Store.Accounts;

/// <summary>Who is signed in, and how often a name was tried with a wrong password.</summary>
public sealed class SignInStore(Database database, TimeProvider clock)
{
    private const string Prefix = "dps_";

    /// <summary>Signs somebody in.</summary>
    /// <param name="account">Id of the account.</param>
    /// <param name="life">How long at most.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What the cookie carries.</returns>
    public Task<Secret> OpenAsync(string account, TimeSpan life, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            var signIn = Secret.Create(Prefix);
            await session.ExecuteAsync($"delete from sign_in where ends_at <= {clock.GetUtcNow()}", cancellation).ConfigureAwait(false);
            await session.ExecuteAsync(
                $"insert into sign_in (digest, account, ends_at) values ({signIn.Digest}, {account}, {clock.GetUtcNow() + life})", cancellation).ConfigureAwait(false);
            return signIn;
        },
        cancellation);

    /// <summary>Who is signed in with it, or null where it was closed, has ended, or its account was disabled.</summary>
    public Task<Account?> FindAsync(string signIn, CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync(
            $"""
            select a.id, a.name, a.role, a.district, a.password, a.disabled from account a join sign_in s on s.account = a.id
            where s.digest = {Secret.DigestOf(signIn)} and s.ends_at > {clock.GetUtcNow()} and a.disabled = 0
            """,
            AccountStore.Read,
            cancellation),
        cancellation);

    /// <summary>Ends it: the cookie that carries it opens nothing any more.</summary>
    public Task CloseAsync(string signIn, CancellationToken cancellation) => database.WriteAsync(
        session => session.ExecuteAsync($"delete from sign_in where digest = {Secret.DigestOf(signIn)}", cancellation), cancellation);

    /// <summary>How often that name was tried in vain lately.</summary>
    public Task<long> FailuresAsync(string name, TimeSpan lately, CancellationToken cancellation) => database.ReadAsync(
        session => session.NumberAsync($"select count(*) from failed_sign_in where name = {name} and at > {clock.GetUtcNow() - lately}", cancellation),
        cancellation);

    /// <summary>Remembers a try in vain, and forgets those that count no more.</summary>
    public Task FailAsync(string name, TimeSpan lately, CancellationToken cancellation) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync($"delete from failed_sign_in where at <= {clock.GetUtcNow() - lately}", cancellation).ConfigureAwait(false);
            await session.ExecuteAsync($"insert into failed_sign_in (name, at) values ({name}, {clock.GetUtcNow()})", cancellation).ConfigureAwait(false);
        },
        cancellation);
}
