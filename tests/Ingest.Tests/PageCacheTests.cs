using System.Globalization;

using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Tests;

public sealed class PageCacheTests
{
    private static readonly string Engines = Path.Combine(Path.GetDirectoryName(SharedFiles.OwnTestData)!, "native");

    // No child of ours starts and no other reader takes over: what is read then was read before.
    private static readonly ReadingOptions NobodyReads = new() { WorkerProgram = "/bin/false", PopplerFolder = "/nowhere", EnginesFolder = Engines };

    [Fact]
    public async Task A_document_read_once_is_not_read_again()
    {
        await using Shelf shelf = new();
        var cold = await shelf.ReadAsync(new ReadingOptions(), Pdf("12,345.67"));
        var warm = await shelf.ReadAsync(NobodyReads, Pdf("12,345.67"));
        Assert.Empty(warm.Defects);
        Assert.Equal(cold.Documents[0].Reader, warm.Documents[0].Reader);
        Assert.Equal(cold.Documents[0].Pages[0].Glyphs, warm.Documents[0].Pages[0].Glyphs);
        Assert.Equal(cold.Documents[0].Pages[0].Rulings, warm.Documents[0].Pages[0].Rulings);
    }

    // Other tests use caches of their own beside this one; what is counted only grows.
    [Fact]
    public async Task What_was_found_and_what_was_not_is_counted()
    {
        await using Shelf shelf = new();
        var misses = CacheUse.Misses;
        await shelf.ReadAsync(new ReadingOptions(), Pdf("12,345.70"));
        Assert.True(CacheUse.Misses > misses);
        var hits = CacheUse.Hits;
        await shelf.ReadAsync(NobodyReads, Pdf("12,345.70"));
        Assert.True(CacheUse.Hits > hits);
    }

    [Fact]
    public async Task Another_document_is_read()
    {
        await using Shelf shelf = new();
        await shelf.ReadAsync(new ReadingOptions(), Pdf("12,345.67"));
        Assert.Equal("12,345.68", Desk.TextOf((await shelf.ReadAsync(new ReadingOptions(), Pdf("12,345.68"))).Documents[0].Pages[0]));
        Assert.Empty((await shelf.ReadAsync(NobodyReads, Pdf("12,345.69"))).Documents);
    }

    [Fact]
    public async Task A_recognised_page_is_not_recognised_again()
    {
        if (!Directory.Exists(Engines))
            Assert.Skip("native/: the recognition engine is not installed");
        await using Shelf shelf = new();
        var scan = await PictureOfAsync(Pdf("12,345.67"));
        var cold = Assert.Single((await shelf.ReadAsync(new ReadingOptions { EnginesFolder = Engines }, scan)).Documents[0].Pages);
        var warm = Assert.Single((await shelf.ReadAsync(NobodyReads, scan)).Documents[0].Pages);
        Assert.Equal("12,345.67", Desk.TextOf(cold));
        Assert.Equal(cold.Glyphs, warm.Glyphs);
        Assert.Equal(cold.Rulings, warm.Rulings);
        Assert.Equal(cold.Scan! with { Seals = [], Marks = [] }, warm.Scan! with { Seals = [], Marks = [] });
        Assert.Equal(cold.Scan.Seals, warm.Scan.Seals);
        Assert.Equal(cold.Scan.Marks, warm.Scan.Marks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(-1)]
    public async Task A_damaged_entry_is_not_believed_but_written_anew(int at)
    {
        await using Shelf shelf = new();
        await shelf.ReadAsync(new ReadingOptions(), Pdf("1"));
        var entry = Assert.Single(shelf.Entries);
        var bytes = await File.ReadAllBytesAsync(entry, TestContext.Current.CancellationToken);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        await File.WriteAllBytesAsync(entry, bytes, TestContext.Current.CancellationToken);
        Assert.Equal([entry], shelf.Cache.FindBroken());

        Assert.Empty((await shelf.ReadAsync(NobodyReads, Pdf("1"))).Documents);
        Assert.Equal("1", Desk.TextOf((await shelf.ReadAsync(new ReadingOptions(), Pdf("1"))).Documents[0].Pages[0]));
        Assert.Empty(shelf.Cache.FindBroken());
    }

    [Fact]
    public async Task An_entry_cut_off_or_under_the_name_of_another_is_not_believed()
    {
        await using Shelf shelf = new();
        await shelf.ReadAsync(new ReadingOptions(), Pdf("1"));
        var first = Assert.Single(shelf.Entries);
        await shelf.ReadAsync(new ReadingOptions(), Pdf("2"));
        File.Copy(first, shelf.Entries.Single(entry => entry != first), overwrite: true);
        Assert.Empty((await shelf.ReadAsync(NobodyReads, Pdf("2"))).Documents);

        await File.WriteAllBytesAsync(first, (await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken))[..20], TestContext.Current.CancellationToken);
        Assert.Empty((await shelf.ReadAsync(NobodyReads, Pdf("1"))).Documents);
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_to_costs_no_result()
    {
        await using Desk desk = new(new ReadingOptions { CacheFolder = "/proc/nobody" });
        Assert.Equal("1", Desk.TextOf((await desk.ReadAsync(desk.Put("a.pdf", Pdf("1")))).Documents[0].Pages[0]));
    }

    [Fact]
    public async Task Pages_that_ended_their_reader_are_tried_again()
    {
        await using Shelf shelf = new();
        Assert.Empty((await shelf.ReadAsync(NobodyReads, Pdf("1"))).Documents);
        Assert.Empty(shelf.Entries);
        Assert.Single((await shelf.ReadAsync(new ReadingOptions(), Pdf("1"))).Documents);
    }

    [Fact]
    public async Task Pruning_removes_what_was_used_longest_ago_and_nothing_of_others()
    {
        await using Shelf shelf = new();
        await shelf.ReadAsync(new ReadingOptions(), Pdf("1"));
        var first = Assert.Single(shelf.Entries);
        await shelf.ReadAsync(new ReadingOptions(), Pdf("2"));
        File.SetLastWriteTimeUtc(first, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var others = Path.Combine(Path.GetDirectoryName(first)!, "notes.text");
        await File.WriteAllTextAsync(others, new string('x', 10_000), TestContext.Current.CancellationToken);

        Assert.Equal(1, shelf.Cache.Prune(shelf.Cache.Count().Bytes - 1, TimeProvider.System.GetUtcNow()).Count);
        Assert.DoesNotContain(first, shelf.Entries);
        Assert.Equal((1, 1), (shelf.Cache.Count().Count, shelf.Cache.Prune(0, TimeProvider.System.GetUtcNow()).Count));
        Assert.True(File.Exists(others));
    }

    [Fact]
    public async Task Pruning_keeps_what_is_in_use_whatever_the_bound_says()
    {
        await using Shelf shelf = new();
        await shelf.ReadAsync(new ReadingOptions(), Pdf("1"));
        var first = Assert.Single(shelf.Entries);
        await shelf.ReadAsync(new ReadingOptions(), Pdf("2"));
        var second = shelf.Entries.Single(entry => entry != first);
        DateTime since = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(first, since.AddSeconds(-1));
        File.SetLastWriteTimeUtc(second, since);

        Assert.Equal(1, shelf.Cache.Prune(0, since.AddDays(1), since).Count);
        Assert.Equal([second], shelf.Entries);
    }

    [Fact]
    public async Task Stays_within_its_bound_by_itself()
    {
        await using Shelf shelf = new();
        ReadingOptions small = new() { MaxCacheBytes = 2_000 };
        for (var i = 0; i < 60; i++)
            await shelf.ReadAsync(small, Pdf(i.ToString(CultureInfo.InvariantCulture)));

        // It looks at every sixteenth entry, by its key: sixty in a row without one are one case in fifty, and these have some.
        Assert.InRange(shelf.Cache.Count().Count, 1, 45);
    }

    [Fact]
    public void The_child_that_opens_a_booklet_does_not_see_the_cache()
    {
        var options = new ReadingOptions { CacheFolder = "/var/cache/docpipeline", EnginesFolder = Engines };
        foreach (var task in Enum.GetValues<ChildTask>())
        {
            var child = new WorkerProgram(options).Over("/booklets/a.pdf", task);
            Assert.DoesNotContain(child.Binds, bind => (options.CacheFolder + "/").StartsWith(bind.Path.TrimEnd('/') + "/", StringComparison.Ordinal));
            Assert.DoesNotContain(child.Binds, bind => bind.Writable);
        }
    }

    private static byte[] Pdf(string text) => new PdfBuilder().Page($"BT /F1 40 Tf 72 742 Td ({text}) Tj ET").Build();

    private static async Task<byte[]> PictureOfAsync(byte[] pdf)
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", pdf));
        await using var images = desk.Reader.ImagesOf([.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))]);
        var picture = await images.RenderAsync(new PageRef("booklet", 1), new Box(50, 40, 300, 100), 150, TestContext.Current.CancellationToken);
        return [.. picture!.Bytes];
    }

    // A cache of a test's own, read through by one reader after the other, as by one run after the other.
    private sealed class Shelf : IAsyncDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cache-");

        public CacheFolder Cache => new(folder.FullName);

        public IEnumerable<string> Entries => folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName);

        public async Task<Booklet> ReadAsync(ReadingOptions options, byte[] file)
        {
            await using Desk desk = new(options with { CacheFolder = folder.FullName });
            return await desk.ReadAsync(desk.Put("a.pdf", file));
        }

        public ValueTask DisposeAsync()
        {
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
