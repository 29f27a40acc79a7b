using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A table whose head alone is ruled into columns: all rows below are one cell of it, and stand in its columns without a line between them.
internal static class MergedRows
{
    private const int FewestRows = 2;

    /// <summary>A character may reach over the edge of its column by so much, in points.</summary>
    private const double Over = 1;

    /// <summary>The table with the rows of such cells.</summary>
    public static Table Part(Table table)
    {
        if (table.ColumnCount < 2 || !table.Cells.Any(c => c.RowSpan == 1 && c.ColumnSpan == table.ColumnCount && c.Lines.Length >= FewestRows))
            return table;
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var added = 0;
        for (var r = 0; r < table.RowCount; r++)
        {
            var row = table.Cells.Where(c => c.Row == r).ToList();
            var head = table.Cells.Where(c => c.Row == r - 1 && c is { RowSpan: 1, ColumnSpan: 1 }).OrderBy(c => c.Column).ToList();
            if (row is [{ RowSpan: 1 } whole] && whole.ColumnSpan == table.ColumnCount && head.Count == table.ColumnCount && head.TrueForAll(h => h.Lines.Length > 0) && Rows(whole, head) is { } rows)
            {
                for (var i = 0; i < rows.Count; i++)
                    cells.AddRange(rows[i].Select(c => c with { Row = r + added + i }));
                added += rows.Count - 1;
                continue;
            }

            cells.AddRange(row.Select(c => c with { Row = c.Row + added }));
        }

        return added == 0 ? table : new Table(table.Box, table.RowCount + added, table.ColumnCount, cells.ToImmutable());
    }

    // Every line is one row; null where one of them runs over an edge, or where it is no table.
    private static List<List<Cell>>? Rows(Cell whole, List<Cell> head)
    {
        if (whole.Lines.Length < FewestRows)
            return null;
        var rows = new List<List<Cell>>();
        foreach (var line in whole.Lines)
        {
            var row = new List<Cell>();
            foreach (var column in head)
            {
                int[] own = [.. Enumerable.Range(0, line.Text.Length).Where(i => !line.Boxes[i].IsEmpty && line.Boxes[i].CentreX >= column.Box.X && line.Boxes[i].CentreX < column.Box.Right)];
                if (own.Any(i => line.Boxes[i].X < column.Box.X - Over || line.Boxes[i].Right > column.Box.Right + Over))
                    return null;
                row.Add(column with { Box = Box.FromEdges(column.Box.X, line.Box.Y, column.Box.Right, line.Box.Bottom), Lines = own.Length == 0 ? [] : [new Line(line.Text[own[0]..(own[^1] + 1)], line.Boxes[own[0]..(own[^1] + 1)], line.Confidence)] });
            }

            rows.Add(row);
        }

        return rows.TrueForAll(r => r.Count(c => c.Lines.Length > 0) > 1) ? rows : null;
    }
}
