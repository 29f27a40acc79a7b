using System.Data;
using System.Data.Common;

namespace DocPipeline.Store.Dialects;

/// <summary>Where the two databases differ: all of it, and nothing of it anywhere else.</summary>
internal abstract class Dialect : IDisposable
{
    public abstract IsolationLevel Isolation { get; }

    public abstract DbDataSource CreateSource();

    /// <summary>Sets what holds for one connection only.</summary>
    public virtual Task PrepareAsync(DbConnection connection, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Waits until this process may write; null where the database sees to that.</summary>
    public virtual Task<IDisposable?> AwaitTurnAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    /// <summary>Keeps other processes from migrating until the transaction ends.</summary>
    public abstract Task LockMigrationsAsync(DatabaseSession session, CancellationToken cancellation);

    /// <summary>True for a failure that may be gone at the next try.</summary>
    public abstract bool IsPassing(DbException failure);

    public virtual void Dispose()
    {
    }
}
