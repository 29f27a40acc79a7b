using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>申报书。The bound booklet: one or more documents in name order, and what could not be read of them.</summary>
/// <param name="Documents">In name order; together they are one booklet.</param>
/// <param name="Defects">What could not be read.</param>
public sealed record Booklet(ImmutableArray<Document> Documents, ImmutableArray<Defect> Defects);
