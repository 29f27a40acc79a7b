using System.Text;
using DocPipeline.Store.Files;

namespace DocPipeline.Store.Tests;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("files-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keeps_the_same_bytes_once_under_their_digest()
    {
        var files = new FileStore(_folder);
        StoredFile first = await PutAsync(files, "abc");
        StoredFile second = await PutAsync(files, "abc");
        Assert.Equal(new StoredFile("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3), first);
        Assert.Equal(first, second);
        Assert.Equal("abc", await File.ReadAllTextAsync(files.PathOf(first.Sha256), Cancellation));
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Leaves_nothing_of_what_could_not_be_read_to_its_end()
    {
        var files = new FileStore(_folder);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            var gone = new MemoryStream([1, 2, 3]);
            await gone.DisposeAsync();
            await files.PutAsync(gone, Cancellation);
        });
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Lays_a_file_out_under_a_name_that_can_go_again_without_the_file()
    {
        var files = new FileStore(_folder);
        StoredFile file = await PutAsync(files, "abc");
        string place = Path.Combine(_folder, "desk", "附件", "a.pdf");
        files.LayOut(file.Sha256, place);
        Assert.Equal("abc", await File.ReadAllTextAsync(place, Cancellation));
        File.Delete(place);
        Assert.True(File.Exists(files.PathOf(file.Sha256)));
    }

    [Fact]
    public void Clears_away_what_was_left_half_written_long_ago_and_nothing_younger()
    {
        string incoming = Directory.CreateDirectory(Path.Combine(_folder, "incoming")).FullName;
        File.WriteAllText(Path.Combine(incoming, "old"), "");
        File.WriteAllText(Path.Combine(incoming, "new"), "");
        File.SetLastWriteTimeUtc(Path.Combine(incoming, "old"), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        new FileStore(_folder).Tidy(TimeProvider.System);
        Assert.Equal(["new"], Directory.EnumerateFiles(incoming).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<StoredFile> PutAsync(FileStore files, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await files.PutAsync(content, Cancellation);
    }
}
