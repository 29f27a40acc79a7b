using System.Collections.Concurrent;

using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;

namespace DocPipeline.Ingest.Tests;

/// <summary>Pages given from one process to another that has a folder of its own.</summary>
public sealed class SharedPagesTests
{
    // No child of ours starts and no other reader takes over: what is read then was read before.
    private static readonly ReadingOptions NobodyReads = new() { WorkerProgram = "/bin/false", PopplerFolder = "/nowhere" };

    [Fact]
    public async Task What_one_process_has_read_another_does_not_read_again()
    {
        Pages shared = new();
        var cold = await ReadAsync(new ReadingOptions { SharedPages = shared });
        var warm = await ReadAsync(NobodyReads with { SharedPages = shared });
        Assert.Equal("1", Desk.TextOf(cold.Documents[0].Pages[0]));
        Assert.Equal(cold.Documents[0].Pages[0].Glyphs, warm.Documents[0].Pages[0].Glyphs);
    }

    [Fact]
    public async Task What_was_fetched_once_lies_in_the_folder_from_then_on()
    {
        Pages shared = new();
        var folder = Directory.CreateTempSubdirectory("cache-").FullName;
        await ReadAsync(new ReadingOptions { SharedPages = shared });
        await ReadAsync(NobodyReads with { SharedPages = shared }, folder);
        Assert.Single((await ReadAsync(NobodyReads, folder)).Documents);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_damaged_page_is_not_believed()
    {
        Pages shared = new();
        await ReadAsync(new ReadingOptions { SharedPages = shared });
        Assert.Single(shared.Entries).Value[50] ^= 1;
        Assert.Empty((await ReadAsync(NobodyReads with { SharedPages = shared })).Documents);
    }

    [Fact]
    public async Task Where_the_shared_place_fails_pages_are_read_all_the_same()
    {
        var booklet = await ReadAsync(new ReadingOptions { SharedPages = new Pages { IsGone = true } });
        Assert.Equal("1", Desk.TextOf(booklet.Documents[0].Pages[0]));
    }

    private static async Task<Booklet> ReadAsync(ReadingOptions options, string? folder = null)
    {
        var cache = folder ?? Directory.CreateTempSubdirectory("cache-").FullName;
        await using Desk desk = new(options with { CacheFolder = cache });
        var booklet = await desk.ReadAsync(desk.Put("a.pdf", new PdfBuilder().Page("BT /F1 40 Tf 72 742 Td (1) Tj ET").Build()));
        if (folder is null)
            Directory.Delete(cache, recursive: true);
        return booklet;
    }

    private sealed class Pages : ISharedPages
    {
        public ConcurrentDictionary<string, byte[]> Entries { get; } = new();

        public bool IsGone { get; init; }

        public byte[]? Find(string name) => IsGone ? throw new IOException("gone") : Entries.GetValueOrDefault(name);

        public void Keep(string name, ReadOnlySpan<byte> entry)
        {
            if (IsGone)
                throw new IOException("gone");
            Entries[name] = entry.ToArray();
        }
    }
}
