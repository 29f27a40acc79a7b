using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

/// <summary>The labels that lead to a cell.</summary>
/// <param name="Row">At its left, nearest first.</param>
/// <param name="Column">Above it, nearest first.</param>
/// <param name="Leading">Every other label of its row to the left, nearest first; they give context and name nothing.</param>
/// <param name="RowUnit">A unit in a column of units.</param>
/// <param name="ColumnUnit">A unit in a row of units.</param>
internal sealed record LabelPath(
    IReadOnlyList<GridCell> Row, IReadOnlyList<GridCell> Column, IReadOnlyList<GridCell> Leading, Unit? RowUnit, Unit? ColumnUnit);
