using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Caching;

/// <summary>Names what was read, by whom and how: equal keys promise equal bytes.</summary>
/// <param name="Kind">What is kept under it.</param>
/// <param name="Digest">SHA-256 over everything the reading depends on.</param>
internal sealed record CacheKey(CacheKind Kind, byte[] Digest)
{
    /// <summary>The key of those parts, in that order, as this version of our code reads them.</summary>
    public static CacheKey Of(CacheKind kind, params ReadOnlySpan<string> parts)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(digest, ReadingVersion.Pages);
        foreach (var part in parts)
            Add(digest, part);
        return new CacheKey(kind, digest.GetHashAndReset());
    }

    /// <summary>The entry's file name.</summary>
    public string FileName => Convert.ToHexStringLower(Digest) + ExtensionOf(Kind);

    public static string ExtensionOf(CacheKind kind) => kind switch
    {
        CacheKind.Text => ".text",
        CacheKind.Scan => ".scan",
        CacheKind.Evidence => ".evidence",
        _ => ".layout",
    };

    // With its length, so that no two lists of parts are one.
    private static void Add(IncrementalHash digest, string part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = Encoding.UTF8.GetBytes(part);
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        digest.AppendData(length);
        digest.AppendData(bytes);
    }
}
