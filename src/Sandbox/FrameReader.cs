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
    public Frame? Read()
    {
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(1));
        if (length < 0 || length > longest)
            return null;
        if (buffer.Length < length)
            buffer = new byte[length];
        var content = buffer.AsMemory(0, length);
        return stream.ReadAtLeast(content.Span, length, throwOnEndOfStream: false) < length ? null : new Frame(header[0], content);
    }
}
