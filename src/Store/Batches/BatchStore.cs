namespace DocPipeline.Store.Batches;

/// <summary>Which submissions belong to which batch.</summary>
public sealed class BatchStore(Database database)
{
    /// <summary>Opens a batch.</summary>
    public Task OpenAsync(Batch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return database.WriteAsync(
            session => session.ExecuteAsync(
                $"insert into batch (id, actor, created_at) values ({batch.Id}, {batch.Actor}, {batch.CreatedAt}) on conflict (id) do nothing", cancellation),
            cancellation);
    }

    /// <summary>Puts a submission into it; a second time changes nothing.</summary>
    public Task AddAsync(string batch, string submission, CancellationToken cancellation) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"insert into batch_submission (batch, submission) values ({batch}, {submission}) on conflict (batch, submission) do nothing", cancellation),
        cancellation);

    /// <summary>The batch of that id, or null.</summary>
    public Task<Batch?> FindAsync(string id, CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync(
            $"select id, actor, created_at from batch where id = {id}",
            row => new Batch(row.GetString(0), row.GetString(1), row.Time(2)!.Value),
            cancellation),
        cancellation);
}
