using System.Collections.Immutable;
using System.Reflection;
using DocPipeline.Store.Dialects;

namespace DocPipeline.Store;

/// <summary>
/// Applies the numbered migrations a database does not have yet, in their order, in one transaction and one process at a time. They are written in what both
/// databases understand; a test applies them to both.
/// </summary>
internal sealed class Migrator(Database database, Dialect dialect, TimeProvider clock)
{
    private static readonly Assembly Home = typeof(Migrator).Assembly;

    public Task RunAsync(CancellationToken cancellation) => database.WriteAsync(session => RunAsync(session, cancellation), cancellation);

    private async Task RunAsync(DatabaseSession session, CancellationToken cancellation)
    {
        await dialect.LockMigrationsAsync(session, cancellation).ConfigureAwait(false);
        await session.ExecuteAsync($"create table if not exists migration (name text primary key, applied_at bigint not null)", cancellation).ConfigureAwait(false);
        ImmutableArray<string> applied = await session.ListAsync($"select name from migration", row => row.GetString(0), cancellation).ConfigureAwait(false);
        foreach (string name in Names().Where(name => !applied.Contains(NameIn(name))))
        {
            await session.ExecuteAsync(TextOf(name), cancellation).ConfigureAwait(false);
            await session.ExecuteAsync(
                $"insert into migration (name, applied_at) values ({NameIn(name)}, {clock.GetUtcNow()})", cancellation).ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> Names() => Home.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string NameIn(string resource) => Path.GetFileNameWithoutExtension(resource);

    private static Sql TextOf(string resource)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!);
        var statement = new Sql(0, 0);
        statement.AppendLiteral(reader.ReadToEnd());
        return statement;
    }
}
