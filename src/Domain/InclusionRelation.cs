using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>其中项关系。A total and things counted within it, which are not all of it: none exceeds it.</summary>
/// <param name="Whole">The total.</param>
/// <param name="Parts">What stands below it as 其中, of the same unit; they may overlap.</param>
public sealed record InclusionRelation(FieldId Whole, ImmutableArray<FieldId> Parts);
