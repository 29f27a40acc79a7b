namespace DocPipeline.Store.Accounts;

/// <summary>访问令牌。What a machine shows to be let in.</summary>
/// <param name="Id">By which it is revoked.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Role">What it may do.</param>
/// <param name="District">The one district a district reviewer's token sees; null for the others.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="EndsAt">When it ends by itself; null where never.</param>
/// <param name="RevokedAt">When it was revoked; null where it was not.</param>
public sealed record AccessToken(
    string Id, string Name, Role Role, string? District, DateTimeOffset CreatedAt, DateTimeOffset? EndsAt, DateTimeOffset? RevokedAt);
