using System.Collections.Immutable;
using System.Data.Common;

namespace DocPipeline.Store;

/// <summary>An open connection, within a transaction where something is written.</summary>
public sealed class DatabaseSession
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;

    internal DatabaseSession(DbConnection connection, DbTransaction? transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Runs a statement and says how many rows it changed.</summary>
    public async Task<int> ExecuteAsync(Sql statement, CancellationToken cancellation)
    {
        DbCommand command = Command(statement);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The rows, each as the given function sees it.</summary>
    public async Task<ImmutableArray<T>> ListAsync<T>(Sql query, Func<DbDataReader, T> row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
        DbCommand command = Command(query);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                    rows.Add(row(reader));
            }
        }

        return rows.DrainToImmutable();
    }

    /// <summary>The first row; the type's default where there is none.</summary>
    public async Task<T?> FirstAsync<T>(Sql query, Func<DbDataReader, T> row, CancellationToken cancellation)
    {
        ImmutableArray<T> rows = await ListAsync(query, row, cancellation).ConfigureAwait(false);
        return rows.IsEmpty ? default : rows[0];
    }

    /// <summary>The number the query answers; 0 where it answers nothing.</summary>
    public Task<long> NumberAsync(Sql query, CancellationToken cancellation) =>
        FirstAsync(query, static reader => reader.IsDBNull(0) ? 0 : reader.GetInt64(0), cancellation);

    private DbCommand Command(Sql statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        DbCommand command = _connection.CreateCommand();
        command.Transaction = _transaction;
        statement.PutInto(command);
        return command;
    }
}
