using System.Buffers.Binary;
using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Tests.Archives;

public sealed class ArchiveTests
{
    private static readonly byte[] Page = new PdfBuilder().Page("BT /F1 20 Tf 72 742 Td (page) Tj ET").Build();

    [Fact]
    public async Task Reads_the_files_of_an_archive_in_name_order()
    {
        var booklet = await ReadAsync(Zips.Of(("b/附件10.pdf", Page), ("b/附件2.pdf", Page), ("a.pdf", Page), ("b/", [])));
        Assert.Empty(booklet.Defects);
        Assert.Equal(["a.pdf", "b/附件2.pdf", "b/附件10.pdf"], booklet.Documents.Select(document => document.FileName));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public async Task Reads_Chinese_names_as_they_were_written(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var booklet = await ReadAsync(Zips.Of(Encoding.GetEncoding(encoding), ("营业执照.pdf", Page)));
        Assert.Equal("营业执照.pdf", Assert.Single(booklet.Documents).FileName);
    }

    [Fact]
    public async Task Opens_an_archive_in_an_archive_but_not_one_in_that()
    {
        var deepest = Zips.Of(("deep.pdf", Page));
        var inner = Zips.Of(("deepest.zip", deepest), ("inner.pdf", Page));
        var booklet = await ReadAsync(Zips.Of(("inner.zip", inner), ("outer.pdf", Page)));
        Assert.Equal(["inner.zip/inner.pdf", "outer.pdf"], booklet.Documents.Select(document => document.FileName));
        var defect = Assert.Single(booklet.Defects);
        Assert.Equal((DefectCode.FileOverLimit, "inner.zip/deepest.zip"), (defect.Code, defect.File));
    }

    [Theory]
    [InlineData("../../../../outside.pdf")]
    [InlineData("/etc/outside.pdf")]
    [InlineData("..\\..\\outside.pdf")]
    [InlineData("C:\\outside.pdf")]
    [InlineData("a/../../outside.pdf")]
    public async Task Reports_an_entry_that_points_outside_and_reads_the_others(string name)
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a.zip", Zips.Of((name, Page), ("good.pdf", Page))));
        Assert.Equal("good.pdf", Assert.Single(booklet.Documents).FileName);
        Assert.Equal(DefectCode.UnsafeArchiveEntry, Assert.Single(booklet.Defects).Code);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(desk.Folder, "*", SearchOption.AllDirectories), file => file.Contains("outside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_an_entry_whose_two_headers_name_it_differently()
    {
        var booklet = await ReadAsync(Zips.With(Zips.Of(("first.pdf", Page), ("good.pdf", Page)), "first.pdf", "other.pdf", firstOnly: true));
        Assert.Equal("good.pdf", Assert.Single(booklet.Documents).FileName);
        Assert.Equal((DefectCode.UnsafeArchiveEntry, "first.pdf"), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].File));
    }

    [Fact]
    public async Task Refuses_the_second_of_two_entries_of_one_name()
    {
        var booklet = await ReadAsync(Zips.Of(("a.pdf", Page), ("a.pdf", Page)));
        Assert.Single(booklet.Documents);
        Assert.Equal(DefectCode.UnsafeArchiveEntry, Assert.Single(booklet.Defects).Code);
    }

    [Fact]
    public async Task Says_of_a_locked_entry_that_it_is_locked()
    {
        var archive = Zips.Of(("locked.pdf", Page), ("open.pdf", Page));
        SetFlag(archive, "locked.pdf");
        var booklet = await ReadAsync(archive);
        Assert.Equal("open.pdf", Assert.Single(booklet.Documents).FileName);
        Assert.Equal((DefectCode.FileEncrypted, "locked.pdf"), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].File));
    }

    [Fact]
    public async Task Notices_that_an_entry_is_damaged()
    {
        var archive = Zips.Of(("a.pdf", Page));
        archive[60] ^= 0x55;
        var booklet = await ReadAsync(archive);
        Assert.Empty(booklet.Documents);
        Assert.Single(booklet.Defects);
    }

    [Theory]
    [InlineData(1 << 20, DefectCode.FileUnreadable)]
    [InlineData((1 << 20) + 1, DefectCode.FileOverLimit)]
    public async Task Unpacks_no_bomb_beyond_what_is_harmless(int zeros, DefectCode expected) =>
        Assert.Equal(expected, Assert.Single((await ReadAsync(Zips.Of(("zeros.bin", new byte[zeros])))).Defects).Code);

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 0)]
    public async Task Takes_as_many_entries_as_the_cap_says(int cap, int documents) =>
        Assert.Equal(documents, (await ReadAsync(Zips.Of(("a.pdf", Page), ("b.pdf", Page)), new ReadingOptions { MaxEntries = cap })).Documents.Length);

    [Fact]
    public async Task Stops_at_the_bytes_a_booklet_may_have_when_unpacked()
    {
        byte[] padded = [.. Page, .. Enumerable.Repeat((byte)' ', 20_000)];
        var booklet = await ReadAsync(Zips.Of(("a.pdf", padded), ("b.pdf", padded)), new ReadingOptions { MaxBytes = (2 * padded.Length) - 1 });
        Assert.Equal("a.pdf", Assert.Single(booklet.Documents).FileName);
        Assert.Equal((DefectCode.FileOverLimit, "b.pdf"), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].File));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(30)]
    public async Task Refuses_an_archive_that_is_cut_off_or_has_something_behind_its_end(int change)
    {
        var archive = Zips.Of(("a.pdf", Page));
        var booklet = await ReadAsync(change < 0 ? archive[..^-change] : [.. archive, .. new byte[change]]);
        Assert.Empty(booklet.Documents);
        Assert.Equal((DefectCode.FileUnreadable, "a.zip"), (Assert.Single(booklet.Defects).Code, booklet.Defects[0].File));
    }

    private static async Task<Booklet> ReadAsync(byte[] archive, ReadingOptions? options = null)
    {
        await using Desk desk = new(options);
        return await desk.ReadAsync(desk.Put("a.zip", archive));
    }

    // Sets the encryption bit in both headers of that entry.
    private static void SetFlag(byte[] archive, string name)
    {
        var raw = Encoding.ASCII.GetBytes(name);
        var local = archive.AsSpan().IndexOf(raw) - 30;
        var central = archive.AsSpan().LastIndexOf(raw) - 46;
        Assert.Equal(0x04034b50u, BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(local)));
        archive[local + 6] |= 1;
        archive[central + 8] |= 1;
    }
}
