using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Validation.Seeds;

/// <summary>The seeds folder: reads its files and digests what was read.</summary>
internal sealed class SeedFolder(string folder) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The file's content, or null where it is absent or no YAML (noted).</summary>
    public SeedNode? Read(string relativePath, SeedErrors errors)
    {
        var path = Path.Combine(folder, relativePath);
        if (!File.Exists(path))
        {
            errors.Add(relativePath, 0, "expected this file; it does not exist");
            return null;
        }

        var content = File.ReadAllBytes(path);
        _hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{relativePath}\n{content.Length}\n")));
        _hash.AppendData(content);
        return SeedReader.Read(relativePath, content, errors);
    }

    /// <summary>Digest over the names and contents of everything read so far, in the order it was read.</summary>
    public string Digest() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
