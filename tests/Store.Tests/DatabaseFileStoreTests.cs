using DocPipeline.Store.Files;
using DocPipeline.Store.Pages;

namespace DocPipeline.Store.Tests;

/// <summary>Files in the database: uploads that never ended, what is kept of pages, and where a store's files are.</summary>
public sealed class DatabaseFileStoreTests(PostgreSqlFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_whose_process_was_killed_is_in_nobodys_way_and_is_cleared_away_after_a_day()
    {
        await using FileDesk desk = await FileDesk.OpenAsync(FilePlace.Database, servers);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        await BeginAsync(desk.Database, "old", now.AddDays(-2));
        await BeginAsync(desk.Database, "young", now.AddHours(-2));
        StoredFile whole = await desk.PutAsync("half");
        await desk.Store.TidyAsync(TimeProvider.System, Cancellation);
        Assert.Equal("half", await desk.TextOfAsync(whole.Sha256));
        Assert.Equal(["young"], await desk.Database.ReadAsync(
            session => session.ListAsync($"select id from file_upload order by id", row => row.GetString(0), Cancellation), Cancellation));
        Assert.Equal(2, await desk.Database.ReadAsync(
            session => session.NumberAsync($"select count(*) from stored_chunk", Cancellation), Cancellation));
    }

    [Fact]
    public async Task An_upload_cleared_away_under_its_owners_hands_is_refused_and_not_half_kept()
    {
        await using FileDesk desk = await FileDesk.OpenAsync(FilePlace.Database, servers);
        var later = new SettableClock();
        later.Advance(TimeSpan.FromDays(36500));
        var content = new Interrupted(() => desk.Store.TidyAsync(later, Cancellation));
        await Assert.ThrowsAsync<IOException>(() => desk.Store.PutAsync(content, Cancellation));
        Assert.Equal(0, await desk.Database.ReadAsync(session => session.NumberAsync($"select count(*) from stored_file", Cancellation), Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task A_store_remembers_where_its_files_are_kept_whatever_is_said_later(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        Assert.Equal(FilePlace.Database, await FilePlaces.SettleAsync(desk.Database, FilePlace.Database, Cancellation));
        Assert.Equal(FilePlace.Database, await FilePlaces.SettleAsync(desk.Database, FilePlace.Folder, Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Gives_the_pages_one_process_has_read_to_every_other(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        await using Database other = desk.Open();
        await new PageEntries(desk.Database, TimeProvider.System).KeepAsync("a.scan", [1, 2, 3], Cancellation);
        var entries = new PageEntries(other, TimeProvider.System);
        Assert.Equal([1, 2, 3], await entries.FindAsync("a.scan", Cancellation));
        Assert.Null(await entries.FindAsync("b.scan", Cancellation));
        await entries.KeepAsync("a.scan", [4], Cancellation);
        Assert.Equal([4], await entries.FindAsync("a.scan", Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Removes_the_pages_used_longest_ago_and_none_that_is_in_use(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var clock = new SettableClock();
        var entries = new PageEntries(desk.Database, clock);
        foreach (string name in new[] { "oldest", "old", "new", "newest" })
        {
            await entries.KeepAsync(name, new byte[100], Cancellation);
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.NotNull(await entries.FindAsync("oldest", Cancellation));
        Assert.Equal(0, await entries.PruneAsync(400, clock.GetUtcNow(), Cancellation));
        Assert.Equal(1, await entries.PruneAsync(350, clock.GetUtcNow(), Cancellation));
        Assert.Null(await entries.FindAsync("old", Cancellation));
        Assert.Equal(0, await entries.PruneAsync(10, clock.GetUtcNow() - TimeSpan.FromHours(3), Cancellation));
        Assert.Equal((3L, 300L), await entries.CountAsync(Cancellation));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(3, await entries.PruneAsync(10, clock.GetUtcNow(), Cancellation));
    }

    // As a killed process leaves it: chunks, and no name.
    private static Task BeginAsync(Database database, string upload, DateTimeOffset at) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync($"insert into file_upload (id, began_at) values ({upload}, {at})", Cancellation);
            await session.ExecuteAsync($"insert into stored_chunk (upload, number, content) values ({upload}, {0}, {"half"u8.ToArray()})", Cancellation);
        },
        Cancellation);

    /// <summary>Bytes in whose middle something happens.</summary>
    private sealed class Interrupted(Func<Task> happens) : MemoryStream(new byte[2 * DatabaseFileStore.ChunkBytes])
    {
        private bool _isOver;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position >= DatabaseFileStore.ChunkBytes && !_isOver)
            {
                _isOver = true;
                await happens();
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
