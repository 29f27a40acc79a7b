using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A total and what it is the sum of.</summary>
/// <param name="Total">The field that states the total.</param>
/// <param name="Parts">All of its parts: fields of the same kind, two or more.</param>
internal sealed record SumEntry(SeedScalar Total, ImmutableArray<SeedScalar> Parts);
