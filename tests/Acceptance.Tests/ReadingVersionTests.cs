using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Sandbox;

namespace DocPipeline.Acceptance.Tests;

/// <summary>
/// What is read changes with <see cref="ReadingVersion"/> and never without: pages of samples and their transcripts as digests, beside the
/// version that made them. Raise the version first, then <c>UPDATE_READING=1</c> writes the digests anew.
/// </summary>
public sealed class ReadingVersionTests : IDisposable
{
    private static readonly string Engines = Path.Combine(Checkout.Root, "native");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reading-");

    [Fact]
    public async Task Characters_and_lines_of_a_page_change_with_the_version_of_pages()
    {
        Booklet booklet = await ReadAsync();
        Verify("pages.txt", ReadingVersion.Pages, booklet, document => Digest(text =>
        {
            foreach (Page page in document.Pages)
                Write(text, page);
        }));
    }

    [Fact]
    public async Task Lines_and_tables_of_a_transcript_change_with_the_version_of_reading()
    {
        Booklet booklet = await ReadAsync();
        Transcript transcript = await new Transcriber(1).TranscribeAsync(booklet, TestContext.Current.CancellationToken);
        Verify("transcripts.txt", ReadingVersion.Current, booklet, document => Digest(text =>
        {
            foreach (TranscribedPage page in transcript.Pages.Where(page => page.Place.Document == document.Id))
                Write(text, page);
        }));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Two forms as they are, and two pages of one of them as scans, where there is an engine.
    private async Task<Booklet> ReadAsync()
    {
        var options = new ReadingOptions { WorkerProgram = Checkout.Executable, EnginesFolder = Engines, WorkRoot = _folder.FullName };
        using var reader = new BookletReader(options, new ChildLauncher(new SandboxOptions()));
        string first = Put("1.pdf", "hvp-clean"), second = Put("2.pdf", "strategy-clean");
        ImmutableArray<string> files = [first, second];
        if (Directory.Exists(Engines))
            files = files.Add(await ScanAsync(reader, first, page: 2)).Add(await ScanAsync(reader, second, page: 3));
        return await reader.ReadAsync(files, TestContext.Current.CancellationToken);
    }

    private string Put(string name, string sample)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.Copy(Path.Combine(Checkout.Samples, sample, "booklet.pdf"), path);
        return path;
    }

    private static async Task<string> ScanAsync(BookletReader reader, string file, int page)
    {
        Booklet booklet = await reader.ReadAsync([file], TestContext.Current.CancellationToken);
        await using PageImages images = reader.ImagesOf([.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))]);
        PagePicture picture = (await images.RenderAsync(new PageRef("booklet", page), null, 120, TestContext.Current.CancellationToken))!;
        string path = Path.ChangeExtension(file, ".scan.png");
        await File.WriteAllBytesAsync(path, [.. picture.Bytes], TestContext.Current.CancellationToken);
        return path;
    }

    // A line a document: version, what read it, its digest, its name, that of what was read. Another library or processor reads otherwise, and
    // is no change of ours.
    private static void Verify(string name, string version, Booklet booklet, Func<Document, string> digest)
    {
        string path = Path.Combine(Checkout.Root, "testdata", "reading", name);
        string[] now = [.. booklet.Documents.Select(document => $"{version}\t{document.Reader}\t{document.Sha256[..12]}\t{document.FileName}\t{digest(document)}")];
        string[] kept = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] same = [.. kept.Where(line => now.Any(other => Subject(other) == Subject(line)))];
        string[] changed = [.. same.Where(line => !now.Contains(line))];
        bool raised = kept.All(line => line.Split('\t')[0] != version);
        if (Environment.GetEnvironmentVariable("UPDATE_READING") == "1" && (changed.Length == 0 || raised))
        {
            File.WriteAllLines(path, now);
            return;
        }

        Assert.True(raised || changed.Length == 0, $"These read differently than before; raise ReadingVersion, then run with UPDATE_READING=1:\n{string.Join('\n', changed)}");
        Assert.False(raised || now.Any(line => IsNew(line, kept)), $"{name} is of another version or other samples; run with UPDATE_READING=1");
        Assert.SkipWhen(same.Length == 0, $"{name} was made with other libraries; nothing can be said");
    }

    // Read by a library known there, and yet not there.
    private static bool IsNew(string line, string[] kept) =>
        kept.Any(other => other.Split('\t')[1] == line.Split('\t')[1]) && kept.All(other => Subject(other) != Subject(line));

    private static string Subject(string line) => string.Join('\t', line.Split('\t')[1..3]);

    private static string Digest(Action<StringBuilder> write)
    {
        var text = new StringBuilder();
        write(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    private static void Write(StringBuilder text, Page page)
    {
        text.Append(CultureInfo.InvariantCulture, $"page {page.Number} {page.Width:0.###} {page.Height:0.###} {page.Rotation} {page.Source} {page.Scan?.Turn} {page.Scan?.Skew:0.###}\n");
        foreach (Glyph glyph in page.Glyphs)
            text.Append(CultureInfo.InvariantCulture, $"{glyph.CodePoint} {Text(glyph.Box)} {glyph.Size:0.###} {glyph.Angle:0.#} {glyph.Traits} {glyph.Recognition}\n");
        foreach (Ruling line in page.Rulings)
            text.Append(CultureInfo.InvariantCulture, $"{line.X0:0.###} {line.Y0:0.###} {line.X1:0.###} {line.Y1:0.###} {line.Thickness:0.###}\n");
        foreach (PageImage image in page.Images)
            text.Append(CultureInfo.InvariantCulture, $"{Text(image.Box)} {image.PixelWidth} {image.PixelHeight} {image.Encoding}\n");
    }

    private static void Write(StringBuilder text, TranscribedPage page)
    {
        text.Append(CultureInfo.InvariantCulture, $"page {page.Place.Number} {page.Readable} {page.Blank}\n");
        foreach (Line line in page.Lines)
            text.Append(CultureInfo.InvariantCulture, $"{Text(line.Box)} {line.Text}\n");
        foreach (Table table in page.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"table {table.RowCount} {table.ColumnCount} {Text(table.Box)}\n");
            foreach (Cell cell in table.Cells)
                text.Append(CultureInfo.InvariantCulture, $"{cell.Row} {cell.Column} {cell.RowSpan} {cell.ColumnSpan} {Text(cell.Box)} {string.Join('/', cell.Lines.Select(line => line.Text))}\n");
        }
    }

    private static string Text(Box box) => string.Create(CultureInfo.InvariantCulture, $"{box.X:0.###} {box.Y:0.###} {box.Width:0.###} {box.Height:0.###}");
}
