using DocPipeline.Store.Files;

namespace DocPipeline.Store.Tests;

public sealed class FolderFileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("files-").FullName;

    [Fact]
    public async Task Clears_away_what_was_left_half_written_long_ago_and_nothing_younger()
    {
        string incoming = Directory.CreateDirectory(Path.Combine(_folder, "incoming")).FullName;
        File.WriteAllText(Path.Combine(incoming, "old"), "");
        File.WriteAllText(Path.Combine(incoming, "new"), "");
        File.SetLastWriteTimeUtc(Path.Combine(incoming, "old"), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        await new FolderFileStore(_folder).TidyAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Equal(["new"], Directory.EnumerateFiles(incoming).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
