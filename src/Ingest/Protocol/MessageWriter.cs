using System.Buffers.Binary;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Puts numbers into a message, one after the other.</summary>
internal sealed class MessageWriter(int length)
{
    private readonly byte[] content = new byte[length];
    private int at;

    public ReadOnlySpan<byte> Content => content.AsSpan(0, at);

    public void Put(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(at), number);
        at += sizeof(int);
    }
}
