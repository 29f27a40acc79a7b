using System.Text.Json;

namespace DocPipeline.Host.Tests.Cli;

public sealed class CacheTests : IDisposable
{
    private readonly Desk _desk = new();

    private string Cache => _desk.PathOf("cache");

    [Fact]
    public async Task A_file_read_once_is_counted_found_sound_and_removed()
    {
        await ReadAsync();

        JsonElement text = JsonDocument.Parse((await Run.OfAsync("cache", "stats", "--cache", Cache, "--json")).Results.Split('\n')[0]).RootElement;
        Assert.Equal("1", text.GetProperty("entries").GetString());
        Assert.Equal(0, (await Run.OfAsync("cache", "verify", "--cache", Cache)).ExitCode);

        Assert.StartsWith("1 entries removed", (await Run.OfAsync("cache", "prune", "--to", "0", "--cache", Cache, "--lang", "en")).Results, StringComparison.Ordinal);
        Assert.StartsWith("0 entries", (await Run.OfAsync("cache", "verify", "--cache", Cache, "--lang", "en")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_entry_is_named_and_changes_no_result()
    {
        Run cold = await ReadAsync();
        string entry = Assert.Single(Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories));
        await File.WriteAllBytesAsync(entry, new byte[1000], TestContext.Current.CancellationToken);

        Run verified = await Run.OfAsync("cache", "verify", "--cache", Cache);
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains(entry, verified.Notes, StringComparison.Ordinal);
        Assert.Equal(cold.Results, (await ReadAsync()).Results);
        Assert.Equal(0, (await Run.OfAsync("cache", "verify", "--cache", Cache)).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_kept_where_that_is_asked_for()
    {
        await ReadAsync("--no-cache");
        Assert.False(Directory.Exists(Cache));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_one_is_named()
    {
        _desk.Put("cache", "a file");
        Run run = await ReadAsync();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(Cache, run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_usual_place_is_the_one_for_caches()
    {
        Assert.Equal(Path.Combine(Environment.GetEnvironmentVariable("XDG_CACHE_HOME")!, "docpipeline"), CachePlace.Usual());
        Assert.Contains(CachePlace.Usual()!, (await Run.OfAsync("doctor", "--json")).Results, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> ReadAsync(params string[] more) => Run.OfAsync(["extract", Desk.SampleBooklet, "--no-pixel-check", "--cache", Cache, .. more]);
}
