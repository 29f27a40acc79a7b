using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>合计关系。A total and what it is the sum of.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">All of its parts, of the same unit.</param>
public sealed record SumRelation(FieldId Total, ImmutableArray<FieldId> Parts);
