namespace DocPipeline.Host.Tests;

/// <summary>A folder of a test's own, gone with it; and where the samples lie.</summary>
internal sealed class Desk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("host-").FullName;

    public static Home Home { get; } = Home.Find(AppContext.BaseDirectory)!;

    public static string SampleBooklet { get; } = Path.Combine(Home.Samples, "hvp-clean", "booklet.pdf");

    public static string SampleRecord { get; } = Path.Combine(Home.Samples, "hvp-clean", "submission.json");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Put(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
