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
        if (token is not null)
            return AuthenticateResult.Success(new AuthenticationTicket(Caller.Of(token).ToPrincipal(Name), Name));
        await audit.AppendAsync("-", "token-refused", null, Origin.Of(Context), Context.RequestAborted).ConfigureAwait(false);
        return AuthenticateResult.Fail("No such token, or it was revoked or has ended.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.NotSignedIn.WriteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refusal.WriteAsync(Context, Problem.NotAllowed, audit);
}
