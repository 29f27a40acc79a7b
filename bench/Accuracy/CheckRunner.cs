using System.Diagnostics;
using System.Text.Json;

namespace DocPipeline.Accuracy;

/// <summary>Runs the product's own command on a booklet, as a reviewer would.</summary>
internal sealed class CheckRunner(AccuracyOptions options)
{
    private const string Own = "own";

    public async Task<CheckedBooklet> RunAsync(string folder, CancellationToken cancellation)
    {
        var name = Path.GetFileName(folder.TrimEnd('/'));
        var booklet = Directory.EnumerateFiles(folder, "booklet.*").Order(StringComparer.Ordinal).First();
        var truth = Parse(await File.ReadAllTextAsync(Path.Combine(folder, "truth.json"), cancellation));
        var run = Path.GetFullPath(Path.Combine(options.Out, "runs", name));
        var neighbours = Path.Combine(folder, "neighbours");
        var report = Directory.Exists(neighbours) ? Path.Combine(run, Own, "report.json") : Path.Combine(run, "report.json");
        var exit = 0;
        if (!options.Reuse || !File.Exists(report))
        {
            if (Directory.Exists(run)) Directory.Delete(run, recursive: true);
            string[] arguments = Directory.Exists(neighbours)
                ? ["batch", await ListAsync(folder, booklet, neighbours, cancellation)]
                : ["check", "--programme", CheckedBooklet.Text(truth, "programme")!, "--online", Path.Combine(folder, "submission.json"), "--booklet", booklet, .. Enclosed(folder)];
            if (Path.Combine(folder, "lists") is var lists && Directory.Exists(lists)) arguments = [.. arguments, "--lists", lists];
            arguments = [.. arguments, "--out", run, "--no-pictures", .. options.Cache is { } cache ? (string[])["--cache", cache] : ["--no-cache"]];
            using var process = Process.Start(new ProcessStartInfo(options.Cli, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
                ?? throw new InvalidOperationException($"{options.Cli} did not start");
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            exit = process.ExitCode;
        }

        JsonElement? read = File.Exists(report) ? Parse(await File.ReadAllTextAsync(report, cancellation)) : null;
        return new CheckedBooklet(name, booklet, truth, read, exit);
    }

    /// <summary>What came in other files than the booklet's own.</summary>
    private static IEnumerable<string> Enclosed(string folder) => Path.Combine(folder, "enclosed") is var enclosed && Directory.Exists(enclosed)
        ? Directory.EnumerateFiles(enclosed).Order(StringComparer.Ordinal).SelectMany(f => (string[])["--booklet", f])
        : [];

    /// <summary>A batch's list: the booklet and the other submissions beside it.</summary>
    private async Task<string> ListAsync(string folder, string booklet, string neighbours, CancellationToken cancellation)
    {
        static string Line(string name, string booklet, string folder) => JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["name"] = name, ["booklet"] = Path.GetFullPath(booklet), ["online"] = Path.GetFullPath(Path.Combine(folder, "submission.json")),
        });
        var list = Path.Combine(Directory.CreateDirectory(Path.Combine(options.Out, "lists")).FullName, Path.GetFileName(folder) + ".jsonl");
        var others = Directory.EnumerateDirectories(neighbours).Order(StringComparer.Ordinal).Select(n => Line(Path.GetFileName(n), Path.Combine(n, "booklet.pdf"), n));
        await File.WriteAllLinesAsync(list, [Line(Own, booklet, folder), .. others], cancellation);
        return list;
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
