using System.Buffers.Binary;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Takes numbers from a message, one after the other; the caller has checked that they are there.</summary>
internal sealed class MessageReader(ReadOnlyMemory<byte> content)
{
    private int at;

    public int Take()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(content.Span[at..]);
        at += sizeof(int);
        return number;
    }
}
