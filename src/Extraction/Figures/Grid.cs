using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// A table as a field of cells. Parts on following pages with the same columns are one table.
internal sealed class Grid
{
    /// <summary>Column edges of two parts may differ by this much, in points.</summary>
    private const double EdgeTolerance = 4;

    /// <summary>What is set alike in a column shares an edge or its middle within this, in points.</summary>
    private const double Alike = 3;

    /// <summary>Two columns of an unruled table say too little about whether it goes on.</summary>
    private const int FewestUnruled = 3;

    private readonly GridCell?[,] at;

    private Grid(ImmutableArray<GridCell> cells, int rows, int columns, ImmutableArray<string> around)
    {
        Cells = cells;
        Rows = rows;
        Columns = columns;
        Around = around;
        at = new GridCell?[rows, columns];
        foreach (var cell in cells)
        {
            for (var r = cell.Row; r <= cell.LastRow; r++)
            {
                for (var c = cell.Column; c <= cell.LastColumn; c++)
                    at[r, c] = cell;
            }
        }
    }

    public ImmutableArray<GridCell> Cells { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Caption and headings above it, nearest first.</summary>
    public ImmutableArray<string> Around { get; }

    /// <summary>The cell that covers a place, or null where an unruled table has none.</summary>
    public GridCell? At(int row, int column) => at[row, column];

    /// <summary>One grid of the parts of a table, in page order.</summary>
    public static Grid Of(IReadOnlyList<(PageRef Place, Table Table)> parts, ImmutableArray<string> around)
    {
        var edges = parts.Count == 1 ? null : Edges(parts[0].Table);
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var rows = 0;
        var columns = edges is null ? parts[0].Table.ColumnCount : edges.Length - 1;
        foreach (var (place, table) in parts)
        {
            foreach (var cell in table.Cells)
            {
                var (column, span) = edges is null
                    ? (cell.Column, cell.ColumnSpan)
                    : Columnwise(edges, cell.Box);
                cells.Add(new GridCell(cell.Row + rows, column, cell.RowSpan, span, Passage.Of(cell.Lines, cell.Box), place, cell.Box));
            }

            rows += table.RowCount;
        }

        return new Grid(cells.ToImmutable(), rows, columns, around);
    }

    /// <summary>The same table with some cells put in place of others.</summary>
    public Grid With(ImmutableArray<GridCell> cells) => new(cells, Rows, Columns, Around);

    /// <summary>The same table with some cells put in place of others, or, where nothing is, taken out.</summary>
    public Grid With(IReadOnlyDictionary<GridCell, GridCell?> changed) =>
        changed.Count == 0 ? this : With([.. Cells.Select(c => changed.TryGetValue(c, out var other) ? other : c).OfType<GridCell>()]);

    /// <summary>The same table without some of its rows; what stands over several loses those.</summary>
    public Grid Without(HashSet<int> rows)
    {
        if (rows.Count == 0)
            return this;
        var kept = Enumerable.Range(0, Rows).Where(r => !rows.Contains(r)).ToList();
        return new Grid([.. Cells.Select(Moved).Where(c => c.RowSpan > 0)], kept.Count, Columns, Around);

        GridCell Moved(GridCell cell) => cell with { Row = kept.Count(r => r < cell.Row), RowSpan = kept.Count(r => r >= cell.Row && r <= cell.LastRow) };
    }

    /// <summary>A part of it as a table of its own; what reaches out of it stands in neither.</summary>
    /// <param name="top">Its first row.</param>
    /// <param name="bottom">Its last row.</param>
    /// <param name="left">Its first column.</param>
    /// <param name="right">Its last column.</param>
    /// <param name="around">Caption and headings above it, nearest first.</param>
    public Grid Cut(int top, int bottom, int left, int right, ImmutableArray<string> around) => new(
        [.. Cells.Where(c => c.Row >= top && c.LastRow <= bottom && c.Column >= left && c.LastColumn <= right).Select(c => c with { Row = c.Row - top, Column = c.Column - left })],
        bottom - top + 1, right - left + 1, around);

    /// <summary>The same table with some cells parted into two.</summary>
    public Grid Parted(IReadOnlyDictionary<GridCell, (GridCell Left, GridCell Right)> parted) =>
        parted.Count == 0 ? this : With([.. Cells.SelectMany(c => parted.TryGetValue(c, out var two) ? (GridCell[])[two.Left, two.Right] : [c])]);

    /// <summary>True where the second table goes on with the columns of the first.</summary>
    public static bool Continues(Table first, Table second)
    {
        if (GoesOnUnruled(first, second))
            return true;
        var (a, b) = (Edges(first), Edges(second));
        if (a.Length < 3 || Math.Abs(a[0] - b[0]) > EdgeTolerance || Math.Abs(a[^1] - b[^1]) > EdgeTolerance)
            return false;
        return b.All(edge => a.Any(known => Math.Abs(known - edge) <= EdgeTolerance));
    }

    // Without ruling, edges lie where each page's own text leaves room; what stands in the columns is set alike. Only rows
    // of figures go on so: a table with headings of its own says itself what it shows.
    private static bool GoesOnUnruled(Table first, Table second) =>
        second.ColumnCount >= FewestUnruled && first.ColumnCount == second.ColumnCount &&
        second.Cells.All(c => c is { ColumnSpan: 1, RowSpan: 1, Lines.IsEmpty: false } && (c.Column == 0 || IsFigure(c)) && first.Cells.Any(above => above.Column == c.Column && IsSetAlike(above, c)));

    private static bool IsFigure(Cell cell) =>
        cell.Lines.All(l => !l.Text.Any(PrintedText.IsChinese) && (l.Text.Any(char.IsDigit) || l.Text.All(c => c is '-' or '—')) && PeriodReader.Named(l.Text) is null);

    private static bool IsSetAlike(Cell above, Cell below)
    {
        if (above.ColumnSpan != 1 || above.Lines.IsEmpty)
            return false;
        var (a, b) = (Box.Around(above.Lines.Select(l => l.Box)), Box.Around(below.Lines.Select(l => l.Box)));
        return Math.Abs(a.X - b.X) <= Alike || Math.Abs(a.Right - b.Right) <= Alike || Math.Abs(a.CentreX - b.CentreX) <= Alike;
    }

    private static double[] Edges(Table table)
    {
        var edges = new List<double>();
        foreach (var edge in table.Cells.SelectMany(c => new[] { c.Box.X, c.Box.Right }).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > EdgeTolerance)
                edges.Add(edge);
        }

        return [.. edges];
    }

    private static (int Column, int Span) Columnwise(double[] edges, Box box)
    {
        var first = Nearest(edges, box.X);
        return (Math.Min(first, edges.Length - 2), Math.Max(1, Nearest(edges, box.Right) - first));
    }

    private static int Nearest(double[] edges, double x)
    {
        var best = 0;
        for (var i = 1; i < edges.Length; i++)
        {
            if (Math.Abs(edges[i] - x) < Math.Abs(edges[best] - x))
                best = i;
        }

        return best;
    }
}
