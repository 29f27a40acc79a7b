namespace DocPipeline.Store.Accounts;

/// <summary>账户。A person who signs in.</summary>
/// <param name="Id">Never given out twice.</param>
/// <param name="Name">What they sign in with.</param>
/// <param name="Role">What they may do.</param>
/// <param name="District">The one district a district reviewer sees; null for the others.</param>
/// <param name="Password">Salted and stretched; null until it is set.</param>
/// <param name="IsDisabled">True where they may sign in no more.</param>
public sealed record Account(string Id, string Name, Role Role, string? District, string? Password, bool IsDisabled);
