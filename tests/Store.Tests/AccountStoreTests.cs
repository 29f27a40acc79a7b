using DocPipeline.Store.Accounts;

namespace DocPipeline.Store.Tests;

public sealed class AccountStoreTests(PostgreSqlFixture servers)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly SettableClock _clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Opens_an_empty_store_to_one_administrator_through_the_newest_link_alone(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var accounts = new AccountStore(desk.Database, _clock);

        Secret first = (await accounts.OpenFirstAsync("admin", Day, Cancellation))!;
        Secret second = (await accounts.OpenFirstAsync("admin", Day, Cancellation))!;

        Assert.Null(await accounts.SetPasswordAsync(first.Text, "stretched", Cancellation));
        Account? holder = await accounts.SetPasswordAsync(second.Text, "stretched", Cancellation);
        Assert.Equal(("admin", Role.Administrator), (holder!.Name, holder.Role));
        Assert.Null(await accounts.SetPasswordAsync(second.Text, "again", Cancellation));
        Assert.Null(await accounts.OpenFirstAsync("admin", Day, Cancellation));
        Assert.Equal("stretched", Assert.Single(await accounts.ListAsync(Cancellation)).Password);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Takes_no_link_that_has_ended(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var accounts = new AccountStore(desk.Database, _clock);
        Secret link = (await accounts.OpenFirstAsync("admin", Day, Cancellation))!;
        _clock.Advance(Day);
        Assert.Null(await accounts.HolderOfLinkAsync(link.Text, Cancellation));
        Assert.Null(await accounts.SetPasswordAsync(link.Text, "stretched", Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Knows_a_district_reviewer_by_the_one_district(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var accounts = new AccountStore(desk.Database, _clock);
        Account? added = await accounts.AddAsync("wang", Role.DistrictReviewer, "武进区", Cancellation);
        Assert.Equal(added, await accounts.FindAsync("wang", Cancellation));
        Assert.Null(await accounts.AddAsync("wang", Role.CityReviewer, null, Cancellation));
        Assert.Equal("武进区", (await accounts.FindAsync("wang", Cancellation))!.District);
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Ends_a_sign_in_with_its_time_with_signing_out_and_with_the_account(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var accounts = new AccountStore(desk.Database, _clock);
        var signIns = new SignInStore(desk.Database, _clock);
        Account account = (await accounts.AddAsync("li", Role.CityReviewer, null, Cancellation))!;

        Secret closed = await signIns.OpenAsync(account.Id, Day, Cancellation);
        await signIns.CloseAsync(closed.Text, Cancellation);
        Secret ended = await signIns.OpenAsync(account.Id, Day / 2, Cancellation);
        _clock.Advance(Day / 2);
        Secret open = await signIns.OpenAsync(account.Id, Day, Cancellation);

        Assert.Null(await signIns.FindAsync(closed.Text, Cancellation));
        Assert.Null(await signIns.FindAsync(ended.Text, Cancellation));
        Assert.Equal("li", (await signIns.FindAsync(open.Text, Cancellation))!.Name);
        await accounts.DisableAsync("li", true, Cancellation);
        Assert.Null(await signIns.FindAsync(open.Text, Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Counts_wrong_passwords_of_a_name_for_as_long_as_they_matter(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var signIns = new SignInStore(desk.Database, _clock);
        await signIns.FailAsync("li", Day, Cancellation);
        await signIns.FailAsync("li", Day, Cancellation);
        await signIns.FailAsync("wang", Day, Cancellation);
        Assert.Equal(2, await signIns.FailuresAsync("li", Day, Cancellation));
        _clock.Advance(Day);
        Assert.Equal(0, await signIns.FailuresAsync("li", Day, Cancellation));
    }

    [Theory]
    [InlineData(Kind.Sqlite)]
    [InlineData(Kind.PostgreSql)]
    public async Task Lets_a_token_in_until_it_is_revoked_or_ends_and_keeps_no_text_of_it(Kind kind)
    {
        await using StoreDesk desk = await StoreDesk.OpenAsync(kind, servers);
        var tokens = new TokenStore(desk.Database, _clock);
        (Secret forever, AccessToken token) = await tokens.CreateAsync("scanner", Role.DistrictReviewer, "武进区", null, Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(1));
        (Secret day, _) = await tokens.CreateAsync("batch", Role.CityReviewer, "武进区", Day, Cancellation);

        Assert.Equal(token, await tokens.FindAsync(forever.Text, Cancellation));
        Assert.Null((await tokens.FindAsync(day.Text, Cancellation))!.District);
        Assert.Null(await tokens.FindAsync(forever.Digest, Cancellation));
        _clock.Advance(Day);
        Assert.Null(await tokens.FindAsync(day.Text, Cancellation));
        Assert.True(await tokens.RevokeAsync(token.Id, Cancellation));
        Assert.False(await tokens.RevokeAsync(token.Id, Cancellation));
        Assert.Null(await tokens.FindAsync(forever.Text, Cancellation));
        Assert.Equal(["scanner", "batch"], (await tokens.ListAsync(Cancellation)).Select(known => known.Name));
    }
}
