using System.Security.Claims;
using DocPipeline.Store.Accounts;

namespace DocPipeline.Web.Access;

/// <summary>调用者。Who asks: a person with a cookie, or a machine with a token.</summary>
/// <param name="Name">As the audit log names them: an account's name, or <c>token:</c> and its id.</param>
/// <param name="Role">What they may do.</param>
/// <param name="District">The one district a district reviewer sees; null for the others.</param>
/// <param name="SignIn">What the cookie carries; null for machines.</param>
internal sealed record Caller(string Name, Role Role, string? District, string? SignIn)
{
    private const string DistrictClaim = "district";
    private const string SignInClaim = "sign-in";

    /// <summary>True where a browser sends the proof by itself, so that another site may have made it ask.</summary>
    public bool IsBrowser => SignIn is not null;

    public static Caller Of(ClaimsPrincipal principal) => Find(principal) ?? throw new InvalidOperationException("Nobody is let in here without saying who it is.");

    public static Caller? Find(ClaimsPrincipal principal) => principal.Identity?.Name is { } name
        ? new Caller(
            name, Roles.Find(principal.FindFirstValue(ClaimTypes.Role))!.Value, principal.FindFirstValue(DistrictClaim), principal.FindFirstValue(SignInClaim))
        : null;

    public static Caller Of(Account account, string signIn) => new(account.Name, account.Role, account.District, signIn);

    public static Caller Of(AccessToken token) => new("token:" + token.Id, token.Role, token.District, null);

    public bool MaySee(string? district) => Role != Role.DistrictReviewer || (district is not null && district == District);

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, Role.Word()));
        if (District is not null)
            identity.AddClaim(new Claim(DistrictClaim, District));
        if (SignIn is not null)
            identity.AddClaim(new Claim(SignInClaim, SignIn));
        return new ClaimsPrincipal(identity);
    }
}
