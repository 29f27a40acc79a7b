using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>Another way to read a clause.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Require">What would have to hold.</param>
internal sealed record ReadingEntry(string Id, SeedScalar Require);
