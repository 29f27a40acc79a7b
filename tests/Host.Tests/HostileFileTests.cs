using System.Collections.Concurrent;
using System.Diagnostics;

namespace DocPipeline.Host.Tests;

/// <summary>Files made to break readers: each ends in a result or in a refusal of one line, in time, and leaves nothing behind.</summary>
public sealed class HostileFileTests : IDisposable
{
    // The longest any file may take by the clock, on a machine that does other things too: LibreOffice over an office file is ended after 120 s.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(300);
    private static readonly string Material = Path.GetFullPath(Path.Combine(Desk.Home.Folder, "..", "shared", "testdata"));

    private readonly Desk _desk = new();

    [Theory]
    [InlineData("hostile/pdf")]
    [InlineData("hostile/zip")]
    [InlineData("hostile/office")]
    [InlineData("hostile/image")]
    [InlineData("pdf-encrypted")]
    [InlineData("pdf-mixed")]
    [InlineData("pdf-zh")]
    [InlineData("docx")]
    [InlineData("ofd")]
    [InlineData("tiff")]
    public async Task Every_file_ends_in_a_result_or_a_refusal(string folder)
    {
        string material = Path.Combine(Material, folder);
        Assert.SkipUnless(Directory.Exists(material), $"../shared/testdata/{folder} is not there");
        string[] files = [.. Directory.EnumerateFiles(material).Order(StringComparer.Ordinal)];
        var faults = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(
            files, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (file, _) =>
            {
                if (await FaultAsync(file) is { } fault)
                    faults.Add($"{Path.GetFileName(file)}: {fault}");
            });

        Assert.NotEmpty(files);
        Assert.Empty(faults);
        Assert.All(Directory.EnumerateFiles(_desk.Folder, "*", SearchOption.AllDirectories), file => Assert.Equal("extract.json", Path.GetFileName(file)));
    }

    public void Dispose() => _desk.Dispose();

    private async Task<string?> FaultAsync(string file)
    {
        var clock = Stopwatch.StartNew();
        string output = _desk.PathOf(Path.GetFileName(file));
        Run run = await Run.OfAsync("extract", file, "--out", output, "--workers", "1", "--json", "--lang", "en");

        if (clock.Elapsed > Limit)
            return $"took {clock.Elapsed}";
        return run.ExitCode switch
        {
            0 => File.Exists(Path.Combine(output, "extract.json")) ? null : "no result",
            3 => run.NoteLines.Length == 1 && !Directory.Exists(output) ? null : $"refused otherwise than in one line: {run.Notes}",
            _ => $"exit code {run.ExitCode}: {run.Notes}",
        };
    }
}
