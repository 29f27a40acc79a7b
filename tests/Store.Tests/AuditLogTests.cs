using DocPipeline.Store.Auditing;

namespace DocPipeline.Store.Tests;

public sealed class AuditLogTests(PostgreSqlFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Chains_what_two_processes_write_at_the_same_time(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        await using Database other = desk.Open();
        AuditLog[] logs = [new(desk.Database, TimeProvider.System), new(other, TimeProvider.System)];

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => logs[i % 2].AppendAsync("li", "signed-in", $"a{i}", null, Cancellation), Cancellation)));

        AuditVerdict verdict = await logs[0].VerifyAsync(Cancellation);
        Assert.Equal((20, null), (verdict.Entries, verdict.BrokenAt));
    }

    public static TheoryData<Kind, string, long> Falsifications => new()
    {
        { Kind.Sqlite, "update audit_entry set actor = 'wang' where number = 2", 2 },
        { Kind.Sqlite, "update audit_entry set at = at + 1 where number = 3", 3 },
        { Kind.Sqlite, "update audit_entry set subject = null where number = 1", 1 },
        { Kind.Sqlite, "delete from audit_entry where number = 2", 2 },
        { Kind.PostgreSql, "update audit_entry set detail = '' where number = 2", 2 },
        { Kind.PostgreSql, "update audit_entry set number = 9 where number = 4", 4 },
    };

    [Theory]
    [MemberData(nameof(Falsifications))]
    public async Task Names_the_first_entry_that_was_changed_or_taken_away(Kind kind, string falsification, long brokenAt)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var log = new AuditLog(desk.Database, TimeProvider.System);
        foreach (string subject in new[] { "s1", "s2", "s3", "s4" })
            await log.AppendAsync("li", "finding-dismissed", subject, null, Cancellation);
        Assert.Null((await log.VerifyAsync(Cancellation)).BrokenAt);

        var statement = new Sql(0, 0);
        statement.AppendLiteral(falsification);
        await desk.Database.WriteAsync(session => session.ExecuteAsync(statement, Cancellation), Cancellation);

        Assert.Equal(brokenAt, (await log.VerifyAsync(Cancellation)).BrokenAt);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Shows_an_end_that_was_cut_off_by_a_head_other_than_the_one_kept_elsewhere(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var log = new AuditLog(desk.Database, TimeProvider.System);
        await log.AppendAsync("li", "signed-in", null, null, Cancellation);
        await log.AppendAsync("li", "signed-out", null, null, Cancellation);
        string kept = (await log.VerifyAsync(Cancellation)).Head;
        await desk.Database.WriteAsync(session => session.ExecuteAsync($"delete from audit_entry where number = {2}", Cancellation), Cancellation);
        AuditVerdict verdict = await log.VerifyAsync(Cancellation);
        Assert.Null(verdict.BrokenAt);
        Assert.NotEqual(kept, verdict.Head);
    }
}
