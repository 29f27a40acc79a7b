using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Store.Auditing;

/// <summary>审计记录。One thing that was done, chained to the one before.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When, to the millisecond.</param>
/// <param name="Actor">Who: the name of an account, a token's id, or the program itself.</param>
/// <param name="Action">What, in one word of ours.</param>
/// <param name="Subject">To what: a submission's, an account's or a token's id; or null.</param>
/// <param name="Detail">What else there is to know; never a secret, never personal data beyond ids.</param>
/// <param name="Digest">SHA-256 over the digest before and all of the above.</param>
public sealed record AuditEntry(long Number, DateTimeOffset At, string Actor, string Action, string? Subject, string? Detail, string Digest)
{
    /// <summary>What stands before the first entry.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>True where the entry is as it was written, right behind the one with that digest.</summary>
    public bool Follows(string digestBefore) => Digest == DigestAfter(digestBefore);

    /// <summary>The same entry with the digest it has behind another.</summary>
    public AuditEntry After(string digestBefore) => this with { Digest = DigestAfter(digestBefore) };

    // Each part is led by its length, so that no two entries are written alike.
    private string DigestAfter(string digestBefore)
    {
        var text = new StringBuilder();
        foreach (string? part in new[] { digestBefore, Invariant(Number), Invariant(At.ToUnixTimeMilliseconds()), Actor, Action, Subject, Detail })
            text.Append(part is null ? "-" : Invariant(part.Length)).Append(':').Append(part).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
