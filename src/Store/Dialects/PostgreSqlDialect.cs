using System.Data;
using System.Data.Common;
using Npgsql;

namespace DocPipeline.Store.Dialects;

/// <summary>PostgreSQL. Every step is conditional on what it expects to find, so reading committed rows is isolation enough.</summary>
internal sealed class PostgreSqlDialect(string connection) : Dialect
{
    // Any number nobody else uses in this database.
    private const long MigrationLock = 0x446f6350697065;

    public override IsolationLevel Isolation => IsolationLevel.ReadCommitted;

    // The slim builder leaves out type mappings found by reflection, of which native code has none.
    public override DbDataSource CreateSource() => new NpgsqlSlimDataSourceBuilder(connection).Build();

    public override Task LockMigrationsAsync(DatabaseSession session, CancellationToken cancellation) =>
        session.ExecuteAsync($"select pg_advisory_xact_lock({MigrationLock})", cancellation);

    public override bool IsPassing(DbException failure) => failure.IsTransient || failure is PostgresException
    {
        SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
    };
}
