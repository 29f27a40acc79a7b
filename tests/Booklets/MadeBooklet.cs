using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets;

/// <summary>A printed booklet with its online record and its truth.</summary>
/// <param name="Pdf">The booklet.</param>
/// <param name="OnlineRecord">The portal's export.</param>
/// <param name="Truth">What a reader should find.</param>
/// <param name="Probe">The same print with its marks shown; null where marks are destinations in the file.</param>
internal sealed record MadeBooklet(byte[] Pdf, JsonObject OnlineRecord, BookletTruth Truth, byte[]? Probe = null)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets what kind of file the booklet is.</summary>
    public string Extension { get; init; } = ".pdf";

    public async Task SaveAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "booklet" + Extension), Pdf, cancellation);
        await SaveAsync(Path.Combine(folder, "submission.json"), OnlineRecord, cancellation);
        await EnclosureWriter.SaveAsync(this, folder, cancellation);
        await SaveAsync(Path.Combine(folder, "truth.json"), TruthWriter.Truth(Truth), cancellation);
        await SaveAsync(Path.Combine(folder, "expected.json"), TruthWriter.Expected(Truth), cancellation);
    }

    internal static Task SaveAsync(string file, JsonObject json, CancellationToken cancellation) =>
        File.WriteAllTextAsync(file, json.ToJsonString(s_json) + "\n", cancellation);
}
