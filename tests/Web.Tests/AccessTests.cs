using System.Net;
using System.Net.Http.Json;
using DocPipeline.Store.Accounts;

namespace DocPipeline.Web.Tests;

public sealed class AccessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_a_person_in_who_set_a_password_through_the_link_and_out_again()
    {
        await using Door door = await Door.OpenAsync();
        Secret link = (await door.Accounts.OpenFirstAsync("admin", TimeSpan.FromDays(1), Cancellation))!;
        Door.Browser browser = door.Stranger();

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser.Client, "/"));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SetPasswordAsync(link.Text, Door.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SignInAsync("admin", Door.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser.Client, "/"));
        Assert.Equal(HttpStatusCode.SeeOther, (await SignOutAsync(browser)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser.Client, "/"));
        Assert.Equal(["password-set", "signed-in", "signed-out"], await door.ActionsAsync());
    }

    [Theory]
    [InlineData("admin", "not the password at all")]
    [InlineData("nobody", "not the password at all")]
    [InlineData("admin", "")]
    public async Task Refuses_a_wrong_name_as_it_refuses_a_wrong_password(string name, string password)
    {
        await using Door door = await Door.OpenAsync();
        await door.PersonAsync("admin", Role.Administrator);
        Door.Browser browser = door.Stranger();
        HttpResponseMessage answer = await browser.SignInAsync(name, password);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("用户名或密码不正确", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Contains("sign-in-refused", await door.ActionsAsync());
    }

    [Fact]
    public async Task Lets_a_name_rest_after_too_many_wrong_passwords_even_for_the_right_one()
    {
        await using Door door = await Door.OpenAsync(options => options with { WrongPasswords = 3 });
        await door.PersonAsync("li", Role.CityReviewer);
        Door.Browser browser = door.Stranger();
        for (int i = 0; i < 3; i++)
            await browser.SignInAsync("li", "wrong wrong wrong wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SignInAsync("li", Door.Password)).StatusCode);
        door.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SignInAsync("li", Door.Password)).StatusCode);
    }

    [Fact]
    public async Task Takes_no_password_that_is_short()
    {
        await using Door door = await Door.OpenAsync();
        Secret link = (await door.Accounts.OpenFirstAsync("admin", TimeSpan.FromDays(1), Cancellation))!;
        Door.Browser browser = door.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SetPasswordAsync(link.Text, new string('x', 14))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SetPasswordAsync(link.Text, new string('x', 15))).StatusCode);
    }

    [Fact]
    public async Task Refuses_the_cookie_of_somebody_who_signed_out_wherever_a_copy_of_it_is()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await door.PersonAsync("li", Role.CityReviewer);
        var copy = new CookieContainer();
        copy.Add(browser.Cookies.GetAllCookies());
        await SignOutAsync(browser);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(browser.With(copy).Client, "/api/me"));
        Assert.Contains("cookie-refused", await door.ActionsAsync());
    }

    [Fact]
    public async Task Refuses_a_forged_cookie()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await door.PersonAsync("li", Role.CityReviewer);
        Cookie real = browser.Cookies.GetAllCookies()["docpipeline"]!;
        var forged = new CookieContainer();
        forged.Add(new Cookie(real.Name, (real.Value[0] == 'A' ? "B" : "A") + real.Value[1..], "/", door.Address.Host));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(browser.With(forged).Client, "/api/me"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser.Client, "/api/me"));
    }

    [Fact]
    public async Task Refuses_what_a_browser_was_made_to_send_by_another_site()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await door.PersonAsync("admin", Role.Administrator);
        using var body = JsonContent.Create(new { name = "mallory", role = "administrator" });
        HttpResponseMessage without = await browser.Client.PostAsync(new Uri("/api/accounts", UriKind.Relative), body, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("forged-request-refused", await door.ActionsAsync());

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/accounts") { Content = JsonContent.Create(new { name = "wang", role = "city-reviewer" }) };
        request.Headers.Add("X-CSRF-TOKEN", await browser.ApiTokenAsync());
        Assert.Equal(HttpStatusCode.Created, (await browser.Client.SendAsync(request, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Refuses_a_token_that_was_revoked_or_is_none_of_ours()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(machine, "/api/me"));
        var tokens = new TokenStore(door.Database, door.Clock);
        await tokens.RevokeAsync((await tokens.ListAsync(Cancellation)).Single().Id, Cancellation);
        HttpResponseMessage refused = await machine.GetAsync(new Uri("/api/me", UriKind.Relative), Cancellation);
        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (refused.StatusCode, refused.Headers.WwwAuthenticate.Single().Scheme));
        Assert.Contains("token-refused", await door.ActionsAsync());
    }

    [Theory]
    [InlineData(Role.DistrictReviewer, "武进区", HttpStatusCode.Forbidden)]
    [InlineData(Role.CityReviewer, null, HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, null, HttpStatusCode.OK)]
    public async Task Shows_accounts_to_administrators_alone(Role role, string? district, HttpStatusCode expected)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(role, district);
        Assert.Equal(expected, await StatusAsync(machine, "/api/accounts"));
    }

    [Fact]
    public async Task Takes_from_a_person_what_the_account_has_lost()
    {
        await using Door door = await Door.OpenAsync();
        Door.Browser browser = await door.PersonAsync("li", Role.CityReviewer);
        await door.Accounts.DisableAsync("li", true, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(browser.Client, "/api/me"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignInAsync("li", Door.Password)).StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path) =>
        (await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation)).StatusCode;

    private static async Task<HttpResponseMessage> SignOutAsync(Door.Browser browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-out");
        request.Headers.Add("X-CSRF-TOKEN", await browser.ApiTokenAsync());
        return await browser.Client.SendAsync(request, Cancellation);
    }
}
