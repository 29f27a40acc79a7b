using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Validation.Seeds;

/// <summary>The seeds folder: reads its files and digests what was read.</summary>
internal sealed class SeedFolder(string folder)
{
    private readonly List<KeyValuePair<string, byte[]>> _read = [];

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
        _read.Add(new(relativePath, content));
        return SeedReader.Read(relativePath, content, errors);
    }

    /// <summary>Digest over the names and contents of everything read so far.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _read.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}\n{content.Length}\n")));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
