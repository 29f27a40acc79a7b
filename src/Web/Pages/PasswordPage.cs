using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Pages;

/// <summary>Setting a password through a link that works once: the administrator's at the first start, anybody's later.</summary>
internal sealed class PasswordPage(AccountStore accounts, AuditLog audit, IAntiforgery antiforgery)
{
    public const string Path = "/password";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, context => ShowAsync(context, context.Request.Query["link"].ToString(), null));
        routes.MapPost(Path, SetAsync);
    }

    private async Task ShowAsync(HttpContext context, string link, string? complaint, int status = StatusCodes.Status200OK)
    {
        Messages messages = Messages.For(context.Request);
        Account? holder = await accounts.HolderOfLinkAsync(link, context.RequestAborted).ConfigureAwait(false);
        if (holder is null)
        {
            Html refusal = Html.Of($"<p class=\"complaint\">{messages["password.void"]}</p>");
            await Page.WriteAsync(context, messages["password.title"], refusal, StatusCodes.Status410Gone).ConfigureAwait(false);
            return;
        }

        Html warning = complaint is null ? Html.Of($"") : Html.Of($"<p class=\"complaint\" role=\"alert\">{messages.Format(complaint, Passwords.ShortestLength)}</p>");
        await Page.WriteAsync(
            context,
            messages["password.title"],
            Html.Of(
                $"""
                <p>{messages.Format("password.for", holder.Name)}</p>{warning}
                <form method="post" action="{Path}">{Page.FormToken(context, antiforgery)}<input type="hidden" name="link" value="{link}">
                <label>{messages.Format("password.new", Passwords.ShortestLength)}
                <input name="password" type="password" autocomplete="new-password" minlength="{Passwords.ShortestLength}" maxlength="{Passwords.LongestLength}" required autofocus></label>
                <label>{messages["password.again"]} <input name="again" type="password" autocomplete="new-password" required></label>
                <button>{messages["password.button"]}</button></form>
                """),
            status).ConfigureAwait(false);
    }

    private async Task SetAsync(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        (string link, string password) = (form["link"].ToString(), form["password"].ToString());
        if (!Passwords.IsAcceptable(password) || form["again"].ToString() != password)
        {
            string complaint = Passwords.IsAcceptable(password) ? "password.differs" : "password.length";
            await ShowAsync(context, link, complaint, StatusCodes.Status422UnprocessableEntity).ConfigureAwait(false);
            return;
        }

        Account? holder = await accounts.SetPasswordAsync(link, Passwords.Stretch(password), context.RequestAborted).ConfigureAwait(false);
        if (holder is null)
        {
            await ShowAsync(context, link, null).ConfigureAwait(false);
            return;
        }

        await audit.AppendAsync(holder.Name, "password-set", holder.Id, Origin.Of(context), context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers[HeaderNames.Location] = SignInPage.Path;
    }
}
