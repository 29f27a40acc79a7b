namespace DocPipeline.Domain;

/// <summary>清单人员。A row of the IP staff list.</summary>
/// <param name="Name">As printed.</param>
/// <param name="FullTime">True 专职, false 兼职, null where the list does not say.</param>
/// <param name="Provenance">Where the row stands.</param>
/// <param name="Serial">The number the list gives the row; null where it gives none, or it was not read.</param>
public sealed record ListedPerson(string Name, bool? FullTime, Provenance Provenance, int? Serial = null);
