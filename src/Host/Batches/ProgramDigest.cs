using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Host.Doctor;
using DocPipeline.Ingest;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Batches;

/// <summary>Names the program that makes the reports, with the engines it leans on: another one would make other reports.</summary>
internal static class ProgramDigest
{
    private const string OwnFiles = "DocPipeline*";

    public static string Of(ReadingOptions reading)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, OwnFiles).Where(IsCode).Order(StringComparer.Ordinal))
        {
            using FileStream bytes = File.OpenRead(file);
            digest.AppendData(SHA256.HashData(bytes));
        }

        // Engines are hundreds of megabytes; an installation that replaces one gives it another length or time.
        foreach (FileInfo engine in Engines.Of(reading, new SandboxOptions()).Select(e => new FileInfo(e.Path)).Where(f => f.Exists))
            Add(digest, string.Create(CultureInfo.InvariantCulture, $"{engine.Name} {engine.Length} {engine.LastWriteTimeUtc.Ticks}"));
        Add(digest, $"{ReadingVersion.Pages} {ReadingVersion.Current} {reading.PixelChecks} {reading.Language.Name}");
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static bool IsCode(string file) => Path.GetExtension(file) is "" or ".dll" or ".exe";

    private static void Add(IncrementalHash digest, string text) => digest.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
