using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>表格。A table on one page.</summary>
/// <param name="Box">Around all of it.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="ColumnCount">Number of columns.</param>
/// <param name="Cells">In reading order; a merged cell stands once.</param>
public sealed record Table(Box Box, int RowCount, int ColumnCount, ImmutableArray<Cell> Cells);
