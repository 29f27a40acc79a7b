using System.Buffers.Binary;
using System.IO.Compression;

namespace DocPipeline.Ingest.Caching;

/// <summary>An entry in the making: messages as they came over the wire. It is kept when it is complete, or never was.</summary>
internal sealed class CacheRecord(PageCache cache, CacheKey key) : IDisposable
{
    private readonly MemoryStream file = CacheEntry.Begin(key);
    private Stream? packed;

    /// <summary>Puts a message behind those before.</summary>
    public void Put(byte kind, ReadOnlySpan<byte> content)
    {
        packed ??= CacheEntry.IsPacked(key.Kind) ? new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true) : file;
        Span<byte> header = stackalloc byte[5];
        header[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], content.Length);
        packed.Write(header);
        packed.Write(content);
    }

    /// <summary>Writes the entry.</summary>
    public void Keep()
    {
        if (packed != file)
            packed?.Dispose();
        packed = null;
        CacheEntry.End(file);
        cache.Write(key, file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    public void Dispose()
    {
        packed?.Dispose();
        file.Dispose();
    }
}
