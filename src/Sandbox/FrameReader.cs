using System.Buffers.Binary;

namespace DocPipeline.Sandbox;

/// <summary>Reads messages from the other side, which is never trusted with a length.</summary>
/// <param name="stream">Where they come from.</param>
/// <param name="longest">Bytes of content; a longer message breaks the protocol.</param>
public sealed class FrameReader(Stream stream, int longest)
{
    private readonly byte[] header = new byte[5];
    private byte[] buffer = new byte[1 << 16];

    /// <summary>The next message; null where the other side has ended or broken the protocol.</summary>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellation)
    {
        if (await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) < header.Length
            || !TakeHeader(out var length))
            return null;
        var content = buffer.AsMemory(0, length);
        if (await stream.ReadAtLeastAsync(content, length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) < length)
            return null;
        return new Frame(header[0], content);
    }

    /// <summary>The same, blocking: a child has nothing else to do.</summary>
    public Frame? Read()
    {
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || !TakeHeader(out var length))
            return null;
        var content = buffer.AsMemory(0, length);
        return stream.ReadAtLeast(content.Span, length, throwOnEndOfStream: false) < length ? null : new Frame(header[0], content);
    }

    private bool TakeHeader(out int length)
    {
        length = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(1));
        if (length < 0 || length > longest)
            return false;
        if (buffer.Length < length)
            buffer = new byte[length];
        return true;
    }
}
