namespace DocPipeline.Store.Tests;

public sealed class DatabaseTests(PostgreSqlFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Migrates_once_however_many_processes_start_at_the_same_time(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        await using Database other = desk.Open();
        await Task.WhenAll(desk.Database.MigrateAsync(TimeProvider.System, Cancellation), other.MigrateAsync(TimeProvider.System, Cancellation));
        long applied = await other.ReadAsync(session => session.NumberAsync($"select count(*) from migration where name = {"0001-work"}", Cancellation), Cancellation);
        Assert.Equal(1, applied);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Keeps_all_of_a_transaction_or_nothing(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Database.WriteAsync<int>(
            async session =>
            {
                await PutAsync(session, "w1");
                throw new InvalidOperationException("in between");
            },
            Cancellation));
        Assert.Equal(0, await CountAsync(desk.Database));
        await desk.Database.WriteAsync(session => PutAsync(session, "w1"), Cancellation);
        Assert.Equal(1, await CountAsync(desk.Database));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Takes_what_stands_in_a_hole_for_a_value_and_never_for_a_statement(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        const string Name = "'); drop table worker; --";
        await desk.Database.WriteAsync(session => PutAsync(session, Name), Cancellation);
        string? found = await desk.Database.ReadAsync(
            session => session.FirstAsync($"select id from worker where id = {Name} and seen_at = {7}", row => row.Text(0), Cancellation), Cancellation);
        Assert.Equal(Name, found);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Puts_statements_together_with_the_values_of_each(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        foreach (string name in new[] { "a", "b", "c" })
            await desk.Database.WriteAsync(session => PutAsync(session, name), Cancellation);
        Sql filter = Sql.Of($" and id <> {"b"} and id <> {"x"}");
        var found = await desk.Database.ReadAsync(
            session => session.ListAsync($"select id from worker where seen_at > {1}{filter} order by id", row => row.GetString(0), Cancellation), Cancellation);
        Assert.Equal(["a", "c"], found);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Lets_many_write_at_once_and_loses_nothing(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        await using Database other = desk.Open();
        await desk.Database.WriteAsync(session => session.ExecuteAsync($"insert into worker (id, seen_at) values ({"w"}, {0})", Cancellation), Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? desk.Database : other).WriteAsync(
            session => session.ExecuteAsync($"update worker set seen_at = seen_at + 1 where id = {"w"}", Cancellation), Cancellation), Cancellation)));
        Assert.Equal(40, await desk.Database.ReadAsync(session => session.NumberAsync($"select seen_at from worker", Cancellation), Cancellation));
    }

    [Fact]
    public async Task Rides_out_a_restart_of_the_database()
    {
        await using Servers.PostgreSqlServer server = await Servers.PostgreSqlServer.StartAsync();
        await using Database database = Database.OfServer(server.ConnectionTo());
        await database.MigrateAsync(TimeProvider.System, Cancellation);
        await server.KillAsync();
        Task write = database.WriteAsync(session => PutAsync(session, "w"), Cancellation);
        await server.ResumeAsync();
        await write;
        Assert.Equal(1, await CountAsync(database));
    }

    private static Task<int> PutAsync(DatabaseSession session, string name) =>
        session.ExecuteAsync($"insert into worker (id, seen_at) values ({name}, {7}) on conflict (id) do nothing", Cancellation);

    private static Task<long> CountAsync(Database database) =>
        database.ReadAsync(session => session.NumberAsync($"select count(*) from worker", Cancellation), Cancellation);
}
