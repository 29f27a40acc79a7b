using System.Text.Json;
using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Api;

/// <summary>Who the caller is; and, for administrators, everybody's accounts.</summary>
internal sealed class AccountsApi(AccountStore accounts, AuditLog audit, IAntiforgery antiforgery)
{
    private const int LongestName = 100;
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(7);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/me", ShowCallerAsync).RequireAuthorization();
        routes.MapGet("/api/accounts", ListAsync).RequireAuthorization(AccessSetup.AdministratorPolicy);
        routes.MapPost("/api/accounts", AddAsync).RequireAuthorization(AccessSetup.AdministratorPolicy);
        routes.MapPost("/api/accounts/{name}/link", LinkAsync).RequireAuthorization(AccessSetup.AdministratorPolicy);
        routes.MapPost("/api/accounts/{name}/disable", context => DisableAsync(context, true)).RequireAuthorization(AccessSetup.AdministratorPolicy);
        routes.MapPost("/api/accounts/{name}/enable", context => DisableAsync(context, false)).RequireAuthorization(AccessSetup.AdministratorPolicy);
    }

    private Task ShowCallerAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context.User);
        string? token = caller.IsBrowser ? antiforgery.GetAndStoreTokens(context).RequestToken : null;
        context.Response.Headers.CacheControl = "no-store";
        return JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("name", caller.Name);
            json.WriteString("role", caller.Role.Word());
            json.WriteString("district", caller.District);
            json.WriteString("formToken", token);
            json.WriteEndObject();
        });
    }

    private async Task ListAsync(HttpContext context)
    {
        var everybody = await accounts.ListAsync(context.RequestAborted).ConfigureAwait(false);
        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteStartArray();
            foreach (Account account in everybody)
            {
                json.WriteStartObject();
                json.WriteString("name", account.Name);
                json.WriteString("role", account.Role.Word());
                json.WriteString("district", account.District);
                json.WriteBoolean("hasPassword", account.Password is not null);
                json.WriteBoolean("disabled", account.IsDisabled);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }).ConfigureAwait(false);
    }

    private async Task AddAsync(HttpContext context)
    {
        using JsonDocument? body = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        if (body is null)
            return;
        string? name = RequestBody.Text(body, "name")?.Trim();
        Role? role = Roles.Find(RequestBody.Text(body, "role"));
        string? district = RequestBody.Text(body, "district")?.Trim();
        if (name is not { Length: > 0 and <= LongestName } || name.Any(char.IsControl) || name.StartsWith("token:", StringComparison.Ordinal) || role is null
            || (role == Role.DistrictReviewer && string.IsNullOrEmpty(district)))
        {
            await new Problem(StatusCodes.Status422UnprocessableEntity, "account", string.Join(", ", Roles.Words)).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        if (await accounts.AddAsync(name, role.Value, district, context.RequestAborted).ConfigureAwait(false) is not { } added)
        {
            await new Problem(StatusCodes.Status409Conflict, "name-taken", name).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await audit.AppendAsync(Caller.Of(context.User).Name, "account-added", added.Id, role.Value.Word(), context.RequestAborted).ConfigureAwait(false);
        await AnswerLinkAsync(context, added, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private async Task LinkAsync(HttpContext context)
    {
        Account? account = await accounts.FindAsync((string)context.GetRouteValue("name")!, context.RequestAborted).ConfigureAwait(false);
        if (account is null)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await audit.AppendAsync(Caller.Of(context.User).Name, "link-made", account.Id, null, context.RequestAborted).ConfigureAwait(false);
        await AnswerLinkAsync(context, account, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private async Task AnswerLinkAsync(HttpContext context, Account account, int status)
    {
        Secret link = await accounts.LinkAsync(account.Id, LinkLife, context.RequestAborted).ConfigureAwait(false);
        await JsonAnswer.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("name", account.Name);
                json.WriteString("passwordLink", $"{PasswordPage.Path}?link={link.Text}");
                json.WriteEndObject();
            },
            status).ConfigureAwait(false);
    }

    private async Task DisableAsync(HttpContext context, bool disabled)
    {
        string name = (string)context.GetRouteValue("name")!;
        Caller caller = Caller.Of(context.User);
        Account? account = await accounts.FindAsync(name, context.RequestAborted).ConfigureAwait(false);
        if (account is null)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        // Or nobody might be left who can let anybody in.
        if (disabled && name == caller.Name)
        {
            await new Problem(StatusCodes.Status409Conflict, "own-account").WriteAsync(context).ConfigureAwait(false);
            return;
        }

        await accounts.DisableAsync(name, disabled, context.RequestAborted).ConfigureAwait(false);
        await audit.AppendAsync(caller.Name, disabled ? "account-disabled" : "account-enabled", account.Id, null, context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
