using DocPipeline.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DocPipeline.Web.Access;

/// <summary>Salts, stretches and compares passwords, with the hasher of ASP.NET Core Identity (PBKDF2, HMAC-SHA512, 100,000 rounds).</summary>
internal static class Passwords
{
    /// <summary>NIST SP 800-63B asks for 15 characters where a password stands alone, and for no rule about kinds of characters.</summary>
    public const int ShortestLength = 15;

    public const int LongestLength = 256;

    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Nobody = new("", "", Role.DistrictReviewer, null, null, true);
    private static readonly string NobodysPassword = Stretch("");

    public static bool IsAcceptable(string password) => password.Length is >= ShortestLength and <= LongestLength;

    public static string Stretch(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>True where it is that account's password. Takes as long where there is no such account, so that time tells nothing.</summary>
    public static bool Fits(Account? account, string password)
    {
        bool fits = password.Length <= LongestLength
            && Hasher.VerifyHashedPassword(Nobody, account?.Password ?? NobodysPassword, password) != PasswordVerificationResult.Failed;
        return fits && account is { Password: not null, IsDisabled: false };
    }
}
