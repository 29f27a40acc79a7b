using System.Diagnostics;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

/// <summary>Files made by others to break readers: each ends in time, in pages or in a defect that names it, and a good file beside it is read.</summary>
public sealed class HostileFilesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    // Kept short of the real limits, so that a file that hangs its reader does not hang the tests.
    private static readonly ReadingOptions Hurried = new()
    {
        OpenSeconds = 20, PageSeconds = 10, CpuSeconds = 10, MaxDeaths = 2, OfficeSeconds = 15,
    };

    private static readonly byte[] Good = new PdfBuilder().Page("BT /F1 20 Tf 72 742 Td (good) Tj ET").Build();

    [Theory]
    [InlineData("hostile/pdf", 12)]
    [InlineData("hostile/zip", 1)]
    [InlineData("hostile/image", 12)]
    [InlineData("hostile/office", 6)]
    [InlineData("pdf-zh", 12)]
    [InlineData("pdf-mixed", 12)]
    [InlineData("pdf-encrypted", 12)]
    public async Task Every_file_ends_in_pages_or_in_a_defect_that_names_it(string folder, int filesABooklet)
    {
        var files = SharedFiles.In(folder);
        if (files.IsEmpty)
            Assert.Skip($"../shared/testdata/{folder} is absent");
        List<string> broken = [];
        foreach (var some in files.Chunk(filesABooklet))
            broken.AddRange(await FaultsAsync(some));
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("zip-slip-vulnerability--zip-slip-win.zip", DefectCode.UnsafeArchiveEntry)]
    [InlineData("libzip--bigzero-zip.zip", DefectCode.FileOverLimit)]
    [InlineData("libzip--encrypt.zip", DefectCode.FileEncrypted)]
    [InlineData("libzip--encrypt-aes256-noentropy.zip", DefectCode.FileEncrypted)]
    [InlineData("libzip--incons-local-filename-long.zip", DefectCode.UnsafeArchiveEntry)]
    [InlineData("libzip--incons-central-compsize-smaller.zip", DefectCode.UnsafeArchiveEntry)]
    [InlineData("libzip--incons-file-count-overflow.zip", DefectCode.FileUnreadable)]
    public Task Says_what_is_wrong_with_an_archive(string file, DefectCode expected) => ExpectAsync("hostile/zip/" + file, expected);

    [Theory]
    [InlineData("hostile/office/poi--bug53475-password-is-solrcell.docx")]
    [InlineData("pdf-encrypted/aes-256.pdf")]
    [InlineData("pdf-encrypted/rc4-40.pdf")]
    public Task Says_that_a_file_is_locked(string file) => ExpectAsync(file, DefectCode.FileEncrypted);

    private static async Task ExpectAsync(string name, DefectCode expected)
    {
        if (SharedFiles.Find(name) is not { } file)
        {
            Assert.Skip($"../shared/testdata/{name} is absent");
            return;
        }
        await using Desk desk = new(Hurried);
        var booklet = await desk.ReadAsync(file);
        Assert.Empty(booklet.Documents);
        Assert.Contains(expected, booklet.Defects.Select(defect => defect.Code));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(string[] files)
    {
        await using Desk desk = new(Hurried);
        var good = desk.Put("~good.pdf", Good);
        var clock = Stopwatch.StartNew();
        var booklet = await desk.ReadAsync([.. files, good]);
        List<string> faults = [];
        if (clock.Elapsed > Limit)
            faults.Add($"{files[0]} and on: took {clock.Elapsed.TotalSeconds:F0} s");
        if (!booklet.Documents.Any(document => document.FileName == "~good.pdf"))
            faults.Add($"{files[0]} and on: the file beside them was not read");
        if (booklet.Defects.Any(defect => defect.File.Length == 0 || defect.Detail.Length == 0))
            faults.Add($"{files[0]} and on: a defect that names nothing");

        // An archive is answered for by its entries.
        var named = booklet.Documents.Select(document => document.FileName).Concat(booklet.Defects.Select(defect => defect.File)).ToHashSet();
        faults.AddRange(files.Where(file => !named.Contains(Path.GetFileName(file)) && (files.Length > 1 || named.Count < 2)));
        var outside = Directory.EnumerateFileSystemEntries(desk.Folder).Except([good, desk.WorkRoot]);
        faults.AddRange(outside.Select(path => $"{files[0]} and on: wrote {path}"));
        return faults;
    }
}
