using System.Text.Encodings.Web;
using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DocPipeline.Web.Access;

/// <summary>Lets machines in that show a token: <c>Authorization: Bearer TOKEN</c>.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, TokenStore tokens, AuditLog audit)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Name = "token";
    public const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        AccessToken? token = await tokens.FindAsync(header[Prefix.Length..].Trim(), Context.RequestAborted).ConfigureAwait(false);
        return token is not null
            ? AuthenticateResult.Success(new AuthenticationTicket(Caller.Of(token).ToPrincipal(Name), Name))
            : AuthenticateResult.Fail("No such token, or it was revoked or has ended.");
    }

    // Noted here and not where it is found out: this far only as many come as the rate limits let through.
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if ((await HandleAuthenticateOnceSafeAsync().ConfigureAwait(false)).Failure is not null)
            await audit.AppendAsync("-", "token-refused", null, Origin.Of(Context), Context.RequestAborted).ConfigureAwait(false);
        Response.Headers.WWWAuthenticate = "Bearer";
        await Problem.NotSignedIn.WriteAsync(Context).ConfigureAwait(false);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refusal.WriteAsync(Context, Problem.NotAllowed, audit);
}
