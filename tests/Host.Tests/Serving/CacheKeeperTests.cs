using System.Globalization;
using DocPipeline.Host.Serving;
using DocPipeline.Ingest.Caching;
using DocPipeline.Store;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>What a service keeps of what it has read.</summary>
public sealed class CacheKeeperTests : IDisposable
{
    private readonly Desk _desk = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(4000, 4)]
    [InlineData(3999, 3)]
    [InlineData(1, 0)]
    public async Task Removes_what_was_used_longest_ago_once_the_bound_is_passed_and_says_so(int bound, int left)
    {
        CacheKeeper keeper = await KeepAsync(bound, null);
        Assert.Equal(Enumerable.Range(4 - left, left), Left());
        Assert.Equal(
            [left, left * 1000, bound, 4 - left],
            ((string[])["entries", "bytes", "limit_bytes", "removed_total"]).Select(name => (int)ValueOf(keeper, $"docpipeline_cache_{name}")));
    }

    [Fact]
    public async Task Keeps_what_was_used_since_the_oldest_work_under_way_began()
    {
        await KeepAsync(1, TimeProvider.System.GetUtcNow().AddHours(-2.5));
        Assert.Equal([2, 3], Left());
    }

    [Theory]
    [InlineData(4000, 4)]
    [InlineData(3999, 3)]
    [InlineData(1, 1)]
    public async Task Holds_the_pages_drawn_for_people_to_the_same_bound_but_for_those_just_looked_at(int bound, int left)
    {
        string pictures = Directory.CreateDirectory(_desk.PathOf("pictures")).FullName;
        int[] minutes = [40, 30, 20, 4];
        foreach (int age in minutes)
        {
            string path = Path.Combine(pictures, $"{age}.png");
            await File.WriteAllBytesAsync(path, new byte[1000], Cancellation);
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-age));
        }

        CacheKeeper keeper = await KeepAsync(bound, null);
        Assert.Equal(
            minutes[^left..].Select(age => $"{age}.png").Order(StringComparer.Ordinal), Directory.EnumerateFiles(pictures).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Equal(left * 1000, ValueOf(keeper, "docpipeline_pictures_bytes"));
    }

    public void Dispose() => _desk.Dispose();

    private static double ValueOf(CacheKeeper keeper, string name) => keeper.Metrics().Single(metric => metric.Name == name).Samples[0].Value;

    // Four entries of a thousand bytes, used 4, 3, 2 and 1 hours ago.
    private async Task<CacheKeeper> KeepAsync(long bound, DateTimeOffset? inWorkSince)
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (int i = 0; i < 4; i++)
        {
            string path = PathOf(i);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, new byte[1000], Cancellation);
            File.SetLastWriteTimeUtc(path, now.AddHours(i - 4));
        }

        await using Database database = Database.OfFile(_desk.PathOf("store.db"));
        await database.MigrateAsync(TimeProvider.System, Cancellation);
        if (inWorkSince is { } since)
            await PutInWorkAsync(database, since);
        var keeper = new CacheKeeper(new CacheFolder(_desk.PathOf("cache")), null, _desk.PathOf("pictures"), bound, TimeProvider.System);
        await keeper.KeepAsync(database, Cancellation);
        return keeper;
    }

    private static Task PutInWorkAsync(Database database, DateTimeOffset since) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                $"""
                insert into submission (id, version, state, lane, is_whole, stage, due_at, content, origin, pages, arrived_at, updated_at)
                values ('A', 1, 'reading', 0, 0, 'district', 0, '', '', 1, 0, 0)
                """,
                Cancellation);
            await session.ExecuteAsync(
                $"""
                insert into task (id, submission, version, kind, first, count, lane, due_at, state, attempt, failures, not_before, created_at, claimed_at)
                values ('A/1/read/0', 'A', 1, 'read', 0, 8, 0, 0, 'done', 1, 0, 0, 0, {since})
                """,
                Cancellation);
        },
        Cancellation);

    private string PathOf(int number)
    {
        string name = number.ToString("x64", CultureInfo.InvariantCulture);
        return _desk.PathOf($"cache/{name[..2]}/{name}.scan");
    }

    private IEnumerable<int> Left() => Enumerable.Range(0, 4).Where(i => File.Exists(PathOf(i)));
}
