using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace DocPipeline.Chaos;

/// <summary>The reports an undisturbed check writes, by the submission's id.</summary>
internal static class Undisturbed
{
    public static async Task<Dictionary<string, string>> CheckAsync(string cli, BookletPile set, string folder)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in set.Names)
        {
            string source = Path.Combine(set.Folder, name);
            string bare = Path.Combine(folder, name, "booklet");
            if (Directory.Exists(Path.Combine(folder, name)))
                Directory.Delete(Path.Combine(folder, name), recursive: true);
            Directory.CreateDirectory(bare);
            foreach (string file in Directory.EnumerateFiles(source).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(bare, Path.GetFileName(file)));
            string record = Path.Combine(source, "submission.json");
            using JsonDocument json = JsonDocument.Parse(await File.ReadAllBytesAsync(record));
            string programme = json.RootElement.GetProperty("programme").GetString()!;
            string output = Path.Combine(folder, name, "out");
            using Process check = Process.Start(new ProcessStartInfo(
                cli, ["check", "--programme", programme, "--booklet", bare, "--online", record, "--out", output, "--no-pdf", "--no-cache", "--json"]) { RedirectStandardOutput = true })!;
            await check.StandardOutput.ReadToEndAsync();
            await check.WaitForExitAsync();
            digests[json.RootElement.GetProperty("submissionId").GetString()!] = Digest(Path.Combine(output, "report.json"));
        }

        return digests;
    }

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
