using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Pages;

/// <summary>Signing in and out.</summary>
internal sealed class SignInPage(AccountStore accounts, SignInStore signIns, AuditLog audit, IAntiforgery antiforgery, WebOptions options)
{
    public const string Path = "/sign-in";
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(15);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, context => ShowAsync(context, null));
        routes.MapPost(Path, SignInAsync);
        routes.MapPost("/sign-out", SignOutAsync).RequireAuthorization();
    }

    private Task ShowAsync(HttpContext context, string? complaint, int status = StatusCodes.Status200OK)
    {
        Messages messages = Messages.For(context.Request);
        Html warning = complaint is null ? Html.Of($"") : Html.Of($"<p class=\"complaint\" role=\"alert\">{messages[complaint]}</p>");
        return Page.WriteAsync(
            context,
            messages["sign-in.title"],
            Html.Of(
                $"""
                {warning}<form method="post" action="{Path}">{Page.FormToken(context, antiforgery)}
                <input type="hidden" name="to" value="{context.Request.Query["ReturnUrl"].ToString()}">
                <label>{messages["sign-in.name"]} <input name="name" autocomplete="username" maxlength="100" required autofocus></label>
                <label>{messages["sign-in.password"]} <input name="password" type="password" autocomplete="current-password" required></label>
                <button>{messages["sign-in.button"]}</button></form>
                """),
            status);
    }

    private async Task SignInAsync(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        string name = form["name"].ToString().Trim();
        if (await signIns.FailuresAsync(name, Lately, context.RequestAborted).ConfigureAwait(false) >= options.WrongPasswords)
        {
            await audit.AppendAsync("-", "sign-in-held", null, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
            await ShowAsync(context, "sign-in.held", StatusCodes.Status429TooManyRequests).ConfigureAwait(false);
            return;
        }

        Account? account = await accounts.FindAsync(name, context.RequestAborted).ConfigureAwait(false);
        if (!Passwords.Fits(account, form["password"].ToString()))
        {
            await signIns.FailAsync(name, Lately, context.RequestAborted).ConfigureAwait(false);
            await audit.AppendAsync(account?.Name ?? "-", "sign-in-refused", null, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
            await ShowAsync(context, "sign-in.wrong", StatusCodes.Status401Unauthorized).ConfigureAwait(false);
            return;
        }

        Secret signIn = await signIns.OpenAsync(account!.Id, AccessSetup.SignInLife, context.RequestAborted).ConfigureAwait(false);
        await context.SignInAsync(Caller.Of(account, signIn.Text).ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme)).ConfigureAwait(false);
        await audit.AppendAsync(account.Name, "signed-in", null, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
        SeeOther(context, Within(form["to"].ToString()));
    }

    private async Task SignOutAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        if (caller.SignIn is { } signIn)
            await signIns.CloseAsync(signIn, context.RequestAborted).ConfigureAwait(false);
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
        await audit.AppendAsync(caller.Name, "signed-out", null, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
        SeeOther(context, Path);
    }

    // Never to another site: //host and /\host are other sites to a browser.
    private static string Within(string path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";

    private static void SeeOther(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers[HeaderNames.Location] = path;
    }
}
