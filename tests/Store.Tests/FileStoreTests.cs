using DocPipeline.Store.Files;

namespace DocPipeline.Store.Tests;

/// <summary>What holds of files wherever they are kept; what only one of the places has is in <see cref="FolderFileStoreTests"/> and <see cref="DatabaseFileStoreTests"/>.</summary>
public sealed class FileStoreTests(PostgreSqlFixture servers)
{
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<FilePlace> Places => [FilePlace.Folder, FilePlace.Database];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Keeps_the_same_bytes_once_under_their_digest(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        StoredFile first = await desk.PutAsync("abc");
        StoredFile second = await desk.PutAsync("abc");
        Assert.Equal(new StoredFile(Abc, 3), first);
        Assert.Equal(first, second);
        Assert.Equal("abc", await desk.TextOfAsync(Abc));
        Assert.Equal(1, await desk.PiecesAsync());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Keeps_what_many_bring_at_once_once_and_tells_each_that_it_is_there(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        StoredFile[] files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.Store.PutAsync(new OneWay("abc"u8.ToArray()), Cancellation)));
        Assert.All(files, file => Assert.Equal(new StoredFile(Abc, 3), file));
        Assert.Equal("abc", await desk.TextOfAsync(Abc));
        Assert.Equal(1, await desk.PiecesAsync());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Keeps_an_empty_file_too(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        StoredFile empty = await desk.PutAsync("");
        Assert.Equal(0, empty.Bytes);
        Assert.Equal("", await desk.TextOfAsync(empty.Sha256));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Gives_any_range_of_a_large_file(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        byte[] bytes = new byte[(2 * DatabaseFileStore.ChunkBytes) + 12345];
        new Random(7).NextBytes(bytes);
        StoredFile file = await desk.Store.PutAsync(new OneWay(bytes), Cancellation);
        Assert.Equal(bytes.Length, file.Bytes);
        await using Stream stream = await desk.Store.OpenAsync(file.Sha256, Cancellation);
        Assert.Equal(bytes.Length, stream.Length);
        foreach (var (from, count) in new[] { (0, 10), (DatabaseFileStore.ChunkBytes - 5, 10), ((2 * DatabaseFileStore.ChunkBytes) - 1, 2), (bytes.Length - 7, 7), (0, bytes.Length) })
        {
            stream.Seek(from, SeekOrigin.Begin);
            byte[] found = new byte[count];
            await stream.ReadExactlyAsync(found, Cancellation);
            Assert.Equal(bytes[from..(from + count)], found);
        }

        Assert.Equal(0, await stream.ReadAsync(new byte[1], Cancellation));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Leaves_nothing_of_what_could_not_be_read_to_its_end(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        await Assert.ThrowsAsync<EndOfStreamException>(() => desk.Store.PutAsync(new OneWay(new byte[DatabaseFileStore.ChunkBytes], isCutOff: true), Cancellation));
        Assert.Equal(0, await desk.PiecesAsync());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Says_that_a_file_is_not_there(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        await desk.PutAsync("abd");
        await Assert.ThrowsAnyAsync<IOException>(() => desk.Store.OpenAsync(Abc, Cancellation));
        await Assert.ThrowsAnyAsync<IOException>(() => desk.Store.LayOutAsync(Abc, desk.PathOf("out/abc"), Cancellation));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Lays_a_file_out_under_a_name_that_can_go_again_without_the_file(FilePlace place)
    {
        await using FileDesk desk = await FileDesk.OpenAsync(place, servers);
        StoredFile file = await desk.PutAsync("abc");
        string path = desk.PathOf("out/附件/a.pdf");
        await desk.Store.LayOutAsync(file.Sha256, path, Cancellation);
        Assert.Equal("abc", await File.ReadAllTextAsync(path, Cancellation));
        File.Delete(path);
        Assert.Equal("abc", await desk.TextOfAsync(file.Sha256));
    }

    /// <summary>Bytes that come once, as from the network, and may break off.</summary>
    private sealed class OneWay(byte[] bytes, bool isCutOff = false) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            isCutOff && Position == Length ? throw new EndOfStreamException() : base.ReadAsync(buffer, cancellationToken);
    }
}
