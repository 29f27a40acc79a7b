using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>表格。A table on one page.</summary>
/// <param name="Box">Around all of it.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="ColumnCount">Number of columns.</param>
/// <param name="Cells">In reading order; a merged cell stands once.</param>
public sealed record Table(Box Box, int RowCount, int ColumnCount, ImmutableArray<Cell> Cells)
{
    /// <summary>The table without a row whose cells reach into no other; null where nothing is left.</summary>
    /// <param name="row">0-based.</param>
    public Table? WithoutRow(int row)
    {
        ImmutableArray<Cell> rest = [.. Cells.Where(c => c.Row != row).Select(c => c.Row > row ? c with { Row = c.Row - 1 } : c)];
        return rest.IsEmpty ? null : new Table(Box.Around(rest.Select(c => c.Box)), RowCount - 1, ColumnCount, rest);
    }
}
