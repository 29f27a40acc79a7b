using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Store.Submissions;

/// <summary>Names everything that was handed in and its report depends on: equal digests promise equal reports.</summary>
internal static class ContentDigest
{
    public static string Of(SubmissionRow submission, ImmutableArray<Material> material)
    {
        var parts = new StringBuilder();
        foreach (string? part in new[] { submission.Programme, submission.Received, submission.Stage, submission.IsWhole ? "whole" : "parts" })
            Add(parts, part);
        foreach (Material file in material.OrderBy(file => file.IsRecord).ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            Add(parts, file.IsRecord ? "record" : "booklet");
            Add(parts, submission.IsWhole && !file.IsRecord ? WithinIts(file.Name) : file.Name);
            Add(parts, file.File.Sha256);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())));
    }

    // What a whole folder or archive is called stands nowhere in a report.
    private static string WithinIts(string name) => name.Contains('/', StringComparison.Ordinal) ? name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] : "";

    private static void Add(StringBuilder parts, string? part) => parts.Append(part?.Length ?? -1).Append(' ').Append(part).Append('\n');
}
