using System.Buffers.Binary;

namespace DocPipeline.Sandbox;

/// <summary>Writes messages to the other side.</summary>
public sealed class FrameWriter(Stream stream)
{
    private readonly byte[] header = new byte[5];

    /// <summary>Writes one message and sends it off.</summary>
    public async ValueTask WriteAsync(byte kind, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        PutHeader(kind, content.Length);
        await stream.WriteAsync(header, cancellation).ConfigureAwait(false);
        await stream.WriteAsync(content, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The same, blocking: a child has nothing else to do.</summary>
    public void Write(byte kind, ReadOnlySpan<byte> content)
    {
        PutHeader(kind, content.Length);
        stream.Write(header);
        stream.Write(content);
        stream.Flush();
    }

    private void PutHeader(byte kind, int length)
    {
        header[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(1), length);
    }
}
