using System.Data.Common;
using DocPipeline.Store.Dialects;
using DocPipeline.Store.Outside;
using Polly;

namespace DocPipeline.Store;

/// <summary>
/// The store: a SQLite file or a PostgreSQL database, with the same tables and the same statements. What is given to it may be run more than once
/// where the database fails in between, so it must do no harm the second time.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Dialect _dialect;
    private readonly DbDataSource _source;
    private readonly ResiliencePipeline _retries;

    private Database(Dialect dialect)
    {
        _dialect = dialect;
        _source = dialect.CreateSource();
        _retries = DatabaseRetries.Of(dialect.IsPassing);
    }

    /// <summary>The database of one data folder; its file is made where there is none.</summary>
    public static Database OfFile(string path) => new(new SqliteDialect(path));

    /// <summary>A PostgreSQL database.</summary>
    /// <param name="connection">Connection string, or <c>postgres://user:password@host/name</c>.</param>
    public static Database OfServer(string connection) => new(new PostgreSqlDialect(connection));

    /// <summary>Brings the tables to what this program expects, one process at a time.</summary>
    public Task MigrateAsync(TimeProvider clock, CancellationToken cancellation) => new Migrator(this, _dialect, clock).RunAsync(cancellation);

    /// <summary>Reads, without a transaction.</summary>
    public Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _retries.ExecuteAsync(
            async token =>
            {
                DbConnection connection = await OpenAsync(token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                    return await work(new DatabaseSession(connection, null)).ConfigureAwait(false);
            },
            cancellation).AsTask();
    }

    /// <summary>Reads and writes in one transaction: all of it becomes true, or nothing.</summary>
    public Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _retries.ExecuteAsync(
            async token =>
            {
                using IDisposable? turn = await _dialect.AwaitTurnAsync(token).ConfigureAwait(false);
                DbConnection connection = await OpenAsync(token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    DbTransaction transaction = await connection.BeginTransactionAsync(_dialect.Isolation, token).ConfigureAwait(false);
                    await using (transaction.ConfigureAwait(false))
                    {
                        T result = await work(new DatabaseSession(connection, transaction)).ConfigureAwait(false);
                        await transaction.CommitAsync(token).ConfigureAwait(false);
                        return result;
                    }
                }
            },
            cancellation).AsTask();
    }

    /// <summary>As <see cref="WriteAsync{T}"/>, where there is nothing to answer.</summary>
    public Task WriteAsync(Func<DatabaseSession, Task> work, CancellationToken cancellation) => WriteAsync(
        async session =>
        {
            await work(session).ConfigureAwait(false);
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        _dialect.Dispose();
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        DbConnection connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await _dialect.PrepareAsync(connection, cancellation).ConfigureAwait(false);
        return connection;
    }
}
