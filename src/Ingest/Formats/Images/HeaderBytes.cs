using System.Buffers.Binary;

namespace DocPipeline.Ingest.Formats.Images;

/// <summary>Reads numbers anywhere in an image file; beyond its end everything is null.</summary>
internal sealed class HeaderBytes(Stream file, bool bigEndian)
{
    private readonly byte[] buffer = new byte[8];

    public bool BigEndian => bigEndian;

    public long Length => file.Length;

    public int? Byte(long at) => Take(at, 1) ? buffer[0] : null;

    public int? Short(long at) => !Take(at, 2) ? null
        : bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(buffer) : BinaryPrimitives.ReadUInt16LittleEndian(buffer);

    public uint? Int(long at) => !Take(at, 4) ? null
        : bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(buffer) : BinaryPrimitives.ReadUInt32LittleEndian(buffer);

    public bool StartsWith(long at, ReadOnlySpan<byte> signature) =>
        signature.Length <= buffer.Length && Take(at, signature.Length) && buffer.AsSpan(0, signature.Length).SequenceEqual(signature);

    private bool Take(long at, int count)
    {
        if (at < 0 || at + count > file.Length)
            return false;
        file.Position = at;
        file.ReadExactly(buffer, 0, count);
        return true;
    }
}
