using System.Data.Common;

namespace DocPipeline.Store.Files;

/// <summary>A file kept in the database, read chunk by chunk from wherever it is looked into; one chunk is in memory at a time.</summary>
internal sealed class ChunkStream(Database database, string upload, long bytes) : Stream
{
    private byte[] _chunk = [];
    private long _number = -1;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= bytes || buffer.IsEmpty)
            return 0;
        var (number, offset) = Math.DivRem(_position, DatabaseFileStore.ChunkBytes);
        if (number != _number)
            (_chunk, _number) = (await LoadAsync(number, cancellationToken).ConfigureAwait(false), number);
        int count = Math.Min(buffer.Length, _chunk.Length - (int)offset);
        _chunk.AsMemory((int)offset, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A database is waited for: use ReadAsync.");

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => bytes + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<byte[]> LoadAsync(long number, CancellationToken cancellation)
    {
        byte[]? chunk;
        try
        {
            chunk = await database.ReadAsync(
                session => session.FirstAsync(
                    $"select content from stored_chunk where upload = {upload} and number = {number}", row => row.GetFieldValue<byte[]>(0), cancellation),
                cancellation).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw new IOException("The database could not be read: " + failure.Message, failure);
        }

        long expected = Math.Min(DatabaseFileStore.ChunkBytes, bytes - (number * DatabaseFileStore.ChunkBytes));
        return chunk?.Length == expected ? chunk : throw new IOException($"A stored file is damaged: chunk {number} of {upload}.");
    }
}
