using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A total and what stands below it as 其中: none exceeds it.</summary>
/// <param name="Whole">The field that states the total.</param>
/// <param name="Parts">Fields of the same kind; together they need not be all of it, and may overlap.</param>
internal sealed record InclusionEntry(SeedScalar Whole, ImmutableArray<SeedScalar> Parts);
