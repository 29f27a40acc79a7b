using DocPipeline.Domain;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Tests;

/// <summary>A folder of test files and a reader over it; gone with the test.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private static readonly Lazy<ChildLauncher> Launcher = new(() => new ChildLauncher(new SandboxOptions()));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desk-");

    public Desk(ReadingOptions? options = null)
    {
        WorkRoot = Path.Combine(folder.FullName, "work");
        Directory.CreateDirectory(WorkRoot);
        Reader = new BookletReader((options ?? new ReadingOptions()) with { WorkRoot = WorkRoot }, Launcher.Value);
    }

    public BookletReader Reader { get; }

    public string WorkRoot { get; }

    public string Folder => folder.FullName;

    public string Put(string name, byte[] content, bool isProgram = false)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        if (isProgram && OperatingSystem.IsLinux())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        return path;
    }

    public Task<Booklet> ReadAsync(params string[] files) => Reader.ReadAsync([.. files], TestContext.Current.CancellationToken);

    public async Task<Page> OnlyPageAsync(PdfBuilder file)
    {
        var booklet = await ReadAsync(Put("only.pdf", file.Build()));
        Assert.Empty(booklet.Defects);
        return Assert.Single(Assert.Single(booklet.Documents).Pages);
    }

    public static string TextOf(Page page, GlyphTraits without = GlyphTraits.None) =>
        string.Concat(page.Glyphs.Where(glyph => (glyph.Traits & without) == 0).Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)));

    public ValueTask DisposeAsync()
    {
        Reader.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
