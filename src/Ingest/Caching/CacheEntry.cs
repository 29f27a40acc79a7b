using System.Security.Cryptography;

namespace DocPipeline.Ingest.Caching;

/// <summary>
/// How an entry lies in its file: a mark, the key, the messages, and a digest over all of it. An entry cut off, damaged or under
/// another one's name does not have the digest, and is nothing.
/// </summary>
internal static class CacheEntry
{
    private const int Head = Mark + SHA256.HashSizeInBytes;
    private const int Mark = 4;

    private static ReadOnlySpan<byte> Signature => "DPC1"u8;

    /// <summary>
    /// True where the messages are packed. Those of a document's text are not: a hundred pages are three megabytes and read in half a second,
    /// of which packing them took a twentieth.
    /// </summary>
    public static bool IsPacked(CacheKind kind) => kind != CacheKind.Text;

    /// <summary>Begins an entry.</summary>
    public static MemoryStream Begin(CacheKey key)
    {
        MemoryStream file = new(1 << 14);
        file.Write(Signature);
        file.Write(key.Digest);
        return file;
    }

    /// <summary>Closes an entry.</summary>
    public static void End(MemoryStream file) => file.Write(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)));

    /// <summary>The messages in it, packed where they were; null where it is not sound, or not this key's.</summary>
    public static MemoryStream? Open(byte[] file, ReadOnlySpan<byte> key)
    {
        var end = file.Length - SHA256.HashSizeInBytes;
        return end >= Head
            && file.AsSpan(0, Mark).SequenceEqual(Signature)
            && file.AsSpan(Mark, SHA256.HashSizeInBytes).SequenceEqual(key)
            && SHA256.HashData(file.AsSpan(0, end)).AsSpan().SequenceEqual(file.AsSpan(end))
            ? new MemoryStream(file, Head, end - Head, writable: false)
            : null;
    }
}
