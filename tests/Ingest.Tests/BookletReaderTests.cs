using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests;

public sealed class BookletReaderTests
{
    [Fact]
    public async Task Calls_a_single_document_booklet()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("申报书.pdf", Pdf("one")));
        var document = Assert.Single(booklet.Documents);
        Assert.Equal(("booklet", "申报书.pdf"), (document.Id, document.FileName));
        Assert.Matches("^[0-9a-f]{64}$", document.Sha256);
        Assert.StartsWith("pdfium sha256:", document.Reader, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_several_files_in_name_order_as_people_count()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(
            desk.Put("附件10.pdf", Pdf("ten")), desk.Put("附件2.pdf", Pdf("two")), desk.Put("申报书.pdf", Pdf("form")));
        Assert.Equal(["booklet-1", "booklet-2", "booklet-3"], booklet.Documents.Select(document => document.Id));
        Assert.Equal(["form", "two", "ten"], booklet.Documents.Select(document => Desk.TextOf(document.Pages[0])));
    }

    [Fact]
    public async Task Reads_a_folder_with_the_folders_in_it()
    {
        await using Desk desk = new();
        desk.Put("case/2 附件/a.pdf", Pdf("a"));
        desk.Put("case/1.pdf", Pdf("form"));
        desk.Put("case/.DS_Store", [1]);
        var booklet = await desk.ReadAsync(Path.Combine(desk.Folder, "case"));
        Assert.Empty(booklet.Defects);
        Assert.Equal(["1.pdf", "2 附件/a.pdf"], booklet.Documents.Select(document => document.FileName));
    }

    [Fact]
    public async Task Follows_no_link_out_of_a_folder()
    {
        await using Desk desk = new();
        desk.Put("case/a.pdf", Pdf("a"));
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "case", "b.pdf"), desk.Put("secret.pdf", Pdf("secret")));
        Directory.CreateSymbolicLink(Path.Combine(desk.Folder, "case", "c"), Path.GetDirectoryName(desk.Put("other/d.pdf", Pdf("d")))!);
        var booklet = await desk.ReadAsync(Path.Combine(desk.Folder, "case"));
        Assert.Equal("a.pdf", Assert.Single(booklet.Documents).FileName);
        Assert.Equal(["b.pdf", "c"], booklet.Defects.Select(defect => defect.File));
    }

    [Fact]
    public async Task Goes_by_content_and_not_by_the_name()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("scan.jpg", Pdf("text")), desk.Put("text.pdf", Pictures.Png(1654, 2339, dotsPerInch: 200)));
        Assert.Empty(booklet.Defects);
        Assert.Equal([PageSource.Digital, PageSource.Scanned], booklet.Documents.Select(document => document.Pages[0].Source));
    }

    [Fact]
    public async Task Names_what_it_cannot_read_and_reads_the_rest()
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(
            desk.Put("a.pdf", Pdf("good")), desk.Put("b.pdf", []), desk.Put("c.pdf", "<html>"u8.ToArray()),
            desk.Put("d.pdf", Pdf("cut")[..40]), Path.Combine(desk.Folder, "e.pdf"), desk.Put("f.pdf", Pdf("last")));
        Assert.Equal(["good", "last"], booklet.Documents.Select(document => Desk.TextOf(document.Pages[0])));
        Assert.Equal(["b.pdf", "c.pdf", "d.pdf", "e.pdf"], booklet.Defects.Select(defect => defect.File).Order(StringComparer.Ordinal));
        Assert.All(booklet.Defects, defect => Assert.Equal(DefectCode.FileUnreadable, defect.Code));
    }

    [Fact]
    public async Task Says_what_is_wrong_in_the_language_asked_for()
    {
        await using Desk chinese = new();
        await using Desk english = new(new ReadingOptions { Language = System.Globalization.CultureInfo.GetCultureInfo("en") });
        Assert.Contains("空", (await chinese.ReadAsync(chinese.Put("a.pdf", []))).Defects[0].Detail, StringComparison.Ordinal);
        Assert.Contains("empty", (await english.ReadAsync(english.Put("a.pdf", []))).Defects[0].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task Takes_as_many_pages_as_the_cap_says(int cap, bool taken)
    {
        await using Desk desk = new(new ReadingOptions { MaxPages = cap });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", new PdfBuilder().Page("").Page("").Page("").Build()));
        Assert.Equal(taken ? 1 : 0, booklet.Documents.Length);
        Assert.Equal(taken ? [] : [DefectCode.FileOverLimit], booklet.Defects.Select(defect => defect.Code));
    }

    [Fact]
    public async Task Counts_the_pages_of_all_documents_together()
    {
        await using Desk desk = new(new ReadingOptions { MaxPages = 2 });
        var booklet = await desk.ReadAsync(
            desk.Put("a.pdf", Pdf("1")), desk.Put("b.pdf", new PdfBuilder().Page("").Page("").Build()), desk.Put("c.pdf", Pdf("2")));
        Assert.Equal(["a.pdf", "c.pdf"], booklet.Documents.Select(document => document.FileName));
        Assert.Equal("b.pdf", Assert.Single(booklet.Defects).File);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public async Task Takes_as_many_bytes_as_the_cap_says(int over, int documents)
    {
        var file = Pdf("x");
        await using Desk desk = new(new ReadingOptions { MaxBytes = file.Length + over });
        Assert.Equal(documents, (await desk.ReadAsync(desk.Put("a.pdf", file))).Documents.Length);
    }

    [Fact]
    public async Task Leaves_nothing_behind()
    {
        await using Desk desk = new();
        await desk.ReadAsync(desk.Put("a.zip", Zips.Of(("a.pdf", Pdf("in")))));
        Assert.NotEmpty(Directory.GetFileSystemEntries(desk.WorkRoot));
        desk.Reader.Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(desk.WorkRoot));
    }

    [Fact]
    public async Task Stops_when_told_to()
    {
        await using Desk desk = new();
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => desk.Reader.ReadAsync([desk.Put("a.pdf", Pdf("x"))], stop.Token));
    }

    [Fact]
    public async Task Reads_the_same_twice()
    {
        await using Desk desk = new();
        var file = desk.Put("a.pdf", Pdf("same"));
        var (once, again) = (await desk.ReadAsync(file), await desk.ReadAsync(file));
        Assert.Equal(once.Documents[0].Pages[0].Glyphs, again.Documents[0].Pages[0].Glyphs);
    }

    private static byte[] Pdf(string text) => new PdfBuilder().Page($"BT /F1 20 Tf 72 742 Td ({text}) Tj ET").Build();
}
