namespace DocPipeline.Ingest.Material;

/// <summary>One file of the booklet as handed in or unpacked, before anybody knows what it is.</summary>
/// <param name="Name">Its name for people: file name, or the entry's path inside its archive or folder.</param>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Length">How many.</param>
/// <param name="Head">The first of them, for telling its kind.</param>
internal sealed record MaterialFile(string Name, string Path, long Length, byte[] Head)
{
    public const int HeadLength = 4096;
    private string? sha256;

    /// <summary>The digest of its bytes, worked out once.</summary>
    public string Sha256 => sha256 ??= Reading.Digest.OfFile(Path);

    public bool StartsWith(ReadOnlySpan<byte> signature) => Head.AsSpan().StartsWith(signature);
}
