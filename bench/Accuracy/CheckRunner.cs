using System.Diagnostics;
using System.Text.Json;

namespace DocPipeline.Accuracy;

/// <summary>Runs the product's own command on a booklet, as a reviewer would.</summary>
internal sealed class CheckRunner(AccuracyOptions options)
{
    public async Task<CheckedBooklet> RunAsync(string folder, CancellationToken cancellation)
    {
        var name = Path.GetFileName(folder.TrimEnd('/'));
        var booklet = Directory.EnumerateFiles(folder, "booklet.*").Order(StringComparer.Ordinal).First();
        var truth = Parse(await File.ReadAllTextAsync(Path.Combine(folder, "truth.json"), cancellation));
        var run = Path.GetFullPath(Path.Combine(options.Out, "runs", name));
        var report = Path.Combine(run, "report.json");
        var exit = 0;
        if (!options.Reuse || !File.Exists(report))
        {
            if (Directory.Exists(run)) Directory.Delete(run, recursive: true);
            string[] arguments =
            [
                "check", "--programme", CheckedBooklet.Text(truth, "programme")!, "--booklet", booklet, "--online", Path.Combine(folder, "submission.json"),
                "--out", run, "--no-pictures", .. options.Cache is { } cache ? (string[])["--cache", cache] : ["--no-cache"],
            ];
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

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
