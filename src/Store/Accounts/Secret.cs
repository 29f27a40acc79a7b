using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Store.Accounts;

/// <summary>密钥。Something only its holder has: a token, a link, a sign-in. It is shown once; the store keeps its digest alone.</summary>
/// <param name="Text">What the holder is given.</param>
/// <param name="Digest">What is kept.</param>
public sealed record Secret(string Text, string Digest)
{
    private const int Bytes = 32;

    /// <summary>A new one, of 256 random bits.</summary>
    /// <param name="prefix">What it begins with, so that a secret found somewhere says what it opens.</param>
    public static Secret Create(string prefix)
    {
        string text = prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new Secret(text, DigestOf(text));
    }

    /// <summary>What the store keeps of that text. Random bits need no salt and no stretching.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
