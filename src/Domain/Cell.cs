using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>单元格。A cell of a table, spanning one or more rows and columns.</summary>
/// <param name="Row">0-based first row.</param>
/// <param name="Column">0-based first column.</param>
/// <param name="RowSpan">At least 1.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="Box">The cell's own box, from ruling line to ruling line.</param>
/// <param name="Lines">Its text, line by line.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, ImmutableArray<Line> Lines);
