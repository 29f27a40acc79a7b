using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

/// <summary>What a cell's labels say about it.</summary>
/// <param name="Matches">Fields its labels may name, the likelier first.</param>
/// <param name="Period">The year, or null.</param>
/// <param name="RowUnit">Unit in the row's labels.</param>
/// <param name="HeaderUnit">Unit in the column's headings.</param>
internal sealed record ResolvedLabels(ImmutableArray<LabelMatch> Matches, Period? Period, Unit? RowUnit, Unit? HeaderUnit);
