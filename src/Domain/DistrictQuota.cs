namespace DocPipeline.Domain;

/// <summary>推荐名额。How many submissions a district may recommend.</summary>
/// <param name="District">Canonical name, or <c>default</c> for every other district.</param>
/// <param name="Most">The number.</param>
public sealed record DistrictQuota(string District, int Most);
