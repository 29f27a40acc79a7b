using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>Further labels of a field.</summary>
/// <param name="Field">The field of the dictionary.</param>
/// <param name="Labels">As printed.</param>
internal sealed record AliasEntry(SeedScalar Field, ImmutableArray<string> Labels);
