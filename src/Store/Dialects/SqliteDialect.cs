using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace DocPipeline.Store.Dialects;

/// <summary>
/// SQLite: one writer at a time, taken in turns within the process so that nobody waits in the database's own busy loop; other processes (a verb
/// beside the running one) do wait there.
/// </summary>
internal sealed class SqliteDialect(string path) : Dialect
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int BusySeconds = 30;
    private readonly SemaphoreSlim _writer = new(1, 1);

    // Takes the write lock at once: a transaction that reads first and writes later would be refused, not made to wait.
    public override IsolationLevel Isolation => IsolationLevel.Serializable;

    public override DbDataSource CreateSource() => SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString());

    // Full: what was committed is there after a power cut too, for somebody was told "accepted".
    public override async Task PrepareAsync(DbConnection connection, CancellationToken cancellation)
    {
        DbCommand command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = "pragma journal_mode = wal; pragma synchronous = full";
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<IDisposable?> AwaitTurnAsync(CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation).ConfigureAwait(false);
        return new Turn(_writer);
    }

    // The write lock, which every transaction takes, is enough.
    public override Task LockMigrationsAsync(DatabaseSession session, CancellationToken cancellation) => Task.CompletedTask;

    public override bool IsPassing(DbException failure) => failure is SqliteException { SqliteErrorCode: Busy or Locked };

    public override void Dispose()
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString()))
            SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        base.Dispose();
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
