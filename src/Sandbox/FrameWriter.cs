using System.Buffers.Binary;

namespace DocPipeline.Sandbox;

/// <summary>Writes messages to the other side.</summary>
public sealed class FrameWriter(Stream stream)
{
    private readonly byte[] header = new byte[5];

    /// <summary>Writes one message and sends it off.</summary>
    public void Write(byte kind, ReadOnlySpan<byte> content)
    {
        header[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(1), content.Length);
        stream.Write(header);
        stream.Write(content);
        stream.Flush();
    }
}
