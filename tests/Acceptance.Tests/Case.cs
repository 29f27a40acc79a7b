using System.Text.Json;

namespace DocPipeline.Acceptance.Tests;

/// <summary>A sample of <c>testdata/booklets</c> and the folder a test checks it into.</summary>
internal sealed class Case(string name) : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("acceptance-").FullName;

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Checkout.Samples).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    public string Folder { get; } = Path.Combine(Checkout.Samples, name);

    public string Booklet => Path.Combine(Folder, "booklet.pdf");

    public string Record => Path.Combine(Folder, "submission.json");

    public string ExpectedReport => Path.Combine(Folder, "report.json");

    public JsonElement Expected => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "expected.json"))).RootElement;

    public async Task<(Run Run, string Report)> CheckAsync(string? record = null, string? booklet = null, params string[] more)
    {
        string output = Path.Combine(_output, Guid.NewGuid().ToString("N"));
        Run run = await CheckIntoAsync(output, record, booklet, more);
        return (run, await File.ReadAllTextAsync(Path.Combine(output, "report.json"), TestContext.Current.CancellationToken));
    }

    private async Task<Run> CheckIntoAsync(string output, string? record, string? booklet, string[] more)
    {
        Run run = await Run.OfAsync(
        [
            "check", "--programme", Expected.GetProperty("programme").GetString()!, "--booklet", booklet ?? Booklet, "--online", record ?? Record,
            "--out", output, .. more,
        ]);
        Assert.True(run.ExitCode is >= 0 and <= 2, run.Notes);
        return run;
    }

    /// <summary>Every file a check writes, by its path within the output folder.</summary>
    public async Task<SortedDictionary<string, byte[]>> FilesAsync(params string[] more)
    {
        string output = Path.Combine(_output, Guid.NewGuid().ToString("N"));
        await CheckIntoAsync(output, null, null, more);
        return new(
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes),
            StringComparer.Ordinal);
    }

    public string Put(string fileName, byte[] content)
    {
        string path = Path.Combine(_output, fileName);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(_output, recursive: true);
}
