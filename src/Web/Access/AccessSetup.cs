using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;
using DocPipeline.Web.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DocPipeline.Web.Access;

/// <summary>How callers say who they are: people by a cookie, machines by a token.</summary>
internal static class AccessSetup
{
    public const string CookieName = "docpipeline";
    public const string TokenHeader = "X-CSRF-TOKEN";
    public const string AdministratorPolicy = "administrator";
    private const string AnyScheme = "caller";
    private const string RefusedCookie = "refused-cookie";

    /// <summary>A working day; after it one signs in anew.</summary>
    public static TimeSpan SignInLife { get; } = TimeSpan.FromHours(12);

    public static void AddAccess(this IServiceCollection services, DirectoryInfo keys)
    {
        services.AddDataProtection().SetApplicationName("docpipeline").PersistKeysToFileSystem(keys);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = TokenHeader;
            antiforgery.Cookie.Name = CookieName + "-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(AnyScheme)
            .AddPolicyScheme(AnyScheme, null, any => any.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Name, null)
            .AddCookie(SetUp);
        services.AddAuthorizationBuilder()
            .AddPolicy(AdministratorPolicy, policy => policy.RequireRole(Role.Administrator.Word()));
    }

    private static string SchemeOf(HttpContext context) => context.Request.Headers.Authorization.Count > 0
        ? TokenHandler.Name
        : CookieAuthenticationDefaults.AuthenticationScheme;

    private static void SetUp(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = SignInLife;
        cookie.SlidingExpiration = false;
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnRedirectToLogin = RedirectOrRefuseAsync;
        cookie.Events.OnRedirectToAccessDenied = redirect => Refusal.WriteAsync(
            redirect.HttpContext, Problem.NotAllowed, redirect.HttpContext.RequestServices.GetRequiredService<AuditLog>());
    }

    // The cookie is only as good as the sign-in it names: signing out, a new password or a disabled account end every copy of it.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        HttpContext http = context.HttpContext;
        string? signIn = context.Principal is null ? null : Caller.Find(context.Principal)?.SignIn;
        Account? account = signIn is null
            ? null
            : await http.RequestServices.GetRequiredService<SignInStore>().FindAsync(signIn, http.RequestAborted).ConfigureAwait(false);
        if (account is null)
        {
            context.RejectPrincipal();
            http.Items[RefusedCookie] = true;
            return;
        }

        // What they may do is what the account says now, not what it said when they signed in.
        context.ReplacePrincipal(Caller.Of(account, signIn!).ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme));
    }

    // A refused cookie is noted here and not where it is found out: this far only as many come as the rate limits let through.
    private static async Task RedirectOrRefuseAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        HttpContext http = redirect.HttpContext;
        if (http.Items.ContainsKey(RefusedCookie))
        {
            await http.RequestServices.GetRequiredService<AuditLog>()
                .AppendAsync("-", "cookie-refused", null, Origin.Of(http), http.RequestAborted).ConfigureAwait(false);
        }

        if (redirect.Request.Path.StartsWithSegments("/api"))
            await Problem.NotSignedIn.WriteAsync(http).ConfigureAwait(false);
        else
            redirect.Response.Redirect(redirect.RedirectUri);
    }
}
