using System.Text.Json;
using DocPipeline.Store;
using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;

namespace DocPipeline.Host.Tests.Cli;

public sealed class TokenTests : IDisposable
{
    private readonly Desk _desk = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Makes_a_token_that_lets_in_lists_it_without_its_text_and_revokes_it()
    {
        Run made = await RunAsync("token", "create", "--name", "scanner", "--role", "district-reviewer", "--district", "武进区", "--days", "30", "--json");
        using JsonDocument shown = JsonDocument.Parse(made.Results);
        string id = shown.RootElement.GetProperty("id").GetString()!;
        string text = shown.RootElement.GetProperty("token").GetString()!;

        await using Database database = Database.OfFile(_desk.PathOf("data/docpipeline.db"));
        var tokens = new TokenStore(database, TimeProvider.System);
        Assert.Equal("武进区", (await tokens.FindAsync(text, Cancellation))!.District);

        Run listed = await RunAsync("token", "list");
        Assert.Contains("scanner", listed.Results, StringComparison.Ordinal);
        Assert.DoesNotContain(text, listed.Results, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("token", "revoke", id)).ExitCode);
        Assert.Null(await tokens.FindAsync(text, Cancellation));
        Assert.Equal(3, (await RunAsync("token", "revoke", id)).ExitCode);
        Assert.Equal(["token-created", "token-revoked"], (await new AuditLog(database, TimeProvider.System).PageAsync(0, Cancellation)).Select(e => e.Action));
    }

    [Theory]
    [InlineData("--role", "district-reviewer")]
    [InlineData("--role", "city-reviewer", "--district", "武进区")]
    [InlineData("--role", "king")]
    [InlineData("--days", "0")]
    [InlineData("--days", "soon")]
    public async Task Refuses_a_token_that_would_be_worth_nothing(params string[] arguments) =>
        Assert.Equal(3, (await RunAsync(["token", "create", .. arguments])).ExitCode);

    [Theory]
    [InlineData("token", "list")]
    [InlineData("audit", "verify")]
    public async Task Names_the_folder_in_which_there_is_no_service(params string[] arguments)
    {
        Run run = await RunAsync(arguments);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(_desk.PathOf("data"), run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_whether_the_audit_log_is_whole_and_where_it_is_not()
    {
        await RunAsync("token", "create");
        await RunAsync("token", "create");
        Assert.Equal(0, (await RunAsync("audit", "verify")).ExitCode);
        await using Database database = Database.OfFile(_desk.PathOf("data/docpipeline.db"));
        await database.WriteAsync(session => session.ExecuteAsync($"update audit_entry set actor = {"nobody"} where number = {2}", Cancellation), Cancellation);
        Run run = await RunAsync("audit", "verify", "--json");
        Assert.Equal(1, run.ExitCode);
        using JsonDocument said = JsonDocument.Parse(run.Results);
        Assert.Equal((1, 2), (said.RootElement.GetProperty("entries").GetInt32(), said.RootElement.GetProperty("brokenAt").GetInt32()));
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> RunAsync(params string[] arguments) => Run.OfAsync([.. arguments, "--data", _desk.PathOf("data")]);
}
