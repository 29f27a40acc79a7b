using System.Security.Cryptography;

namespace DocPipeline.Ingest.Reading;

/// <summary>The digest that names a file's content.</summary>
internal static class Digest
{
    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
