namespace DocPipeline.Domain;

/// <summary>市级分担比例。The part of a grant that the city bears in a district.</summary>
/// <param name="District">Canonical name, or <c>default</c> for every other district.</param>
/// <param name="Share">As a ratio: 0.5.</param>
public sealed record CityShare(string District, decimal Share);
