using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>
/// Left in a submission's folder when everything in it is written, and taken away before anything of it is written anew: what bears none,
/// or one that its report does not bear out or a paper of which is not there as it was written, is half done.
/// </summary>
/// <param name="Inputs">Digest of what the report was made from.</param>
/// <param name="Standing">Digest of what the rest of the batch meant for it.</param>
/// <param name="Report">Digest of <c>report.json</c>.</param>
/// <param name="Papers">Everything that was written, by its name below the folder, and how long it is.</param>
/// <param name="Entry">What its neighbours are judged by.</param>
/// <param name="Result">Its line of the summary.</param>
internal sealed record BatchMark(
    string Inputs, string Standing, string Report, ImmutableSortedDictionary<string, long> Papers, BatchEntry Entry, BatchResult Result)
{
    private const string FileName = "batch.json";

    public static void Remove(string folder) => File.Delete(Path.Combine(folder, FileName));

    public static string DigestOf(string folder)
    {
        using FileStream report = File.OpenRead(Path.Combine(folder, "report.json"));
        return Convert.ToHexStringLower(SHA256.HashData(report));
    }

    /// <summary>Writes it beside its place and moves it there.</summary>
    public void Write(string folder)
    {
        string path = Path.Combine(folder, FileName);
        using (FileStream file = File.Create(path + ".partial"))
            BatchMarkJson.Write(this, file);
        File.Move(path + ".partial", path, overwrite: true);
    }

    /// <summary>The mark of a folder that is complete; null where it is not.</summary>
    public static BatchMark? Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || !File.Exists(Path.Combine(folder, "report.json")))
            return null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            BatchMark mark = BatchMarkJson.Read(json.RootElement);
            return mark.Papers.All(paper => IsThere(folder, paper.Key, paper.Value)) && mark.Report == DigestOf(folder) ? mark : null;
        }
        catch (Exception torn) when (torn is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsThere(string folder, string name, long length) =>
        new FileInfo(Path.Combine(folder, name)) is { Exists: true } paper && paper.Length == length;
}
