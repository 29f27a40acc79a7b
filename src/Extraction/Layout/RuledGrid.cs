using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// One connected piece of ruling: its column and row edges, and the cells between them, merged where no line parts them.
internal sealed class RuledGrid
{
    /// <summary>A border counts as drawn when this share of it is there.</summary>
    private const double DrawnShare = 0.6;

    /// <summary>The last row of a table alone on its page may be ruled at one side only; so many upright lines make a row of what stands between them.</summary>
    private const int FewestUpright = 3;

    private readonly double[] xs;
    private readonly double[] ys;
    private readonly List<Span1D> horizontal;
    private readonly List<Span1D> vertical;

    private RuledGrid(double[] xs, double[] ys, List<Span1D> horizontal, List<Span1D> vertical)
    {
        this.xs = xs;
        this.ys = ys;
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    public int Rows => ys.Length - 1;

    public int Columns => xs.Length - 1;

    public Box Box => Box.FromEdges(xs[0], ys[0], xs[^1], ys[^1]);

    /// <summary>The grid of connected lines, or null where they enclose nothing.</summary>
    public static RuledGrid? From(List<Span1D> horizontal, List<Span1D> vertical)
    {
        if (horizontal.Count == 0 || vertical.Count == 0 || (horizontal.Count == 1 && vertical.Count < FewestUpright))
            return null;
        var xs = Edges(vertical, horizontal);
        var ys = Edges(horizontal, vertical);
        return xs.Length < 2 || ys.Length < 2 ? null : new RuledGrid(xs, ys, horizontal, vertical);
    }

    /// <summary>Cells without text: row, column, spans and box, in reading order.</summary>
    public ImmutableArray<Cell> Cells()
    {
        var owner = new int[Rows * Columns];
        for (var i = 0; i < owner.Length; i++)
            owner[i] = i;
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (column + 1 < Columns && !IsDrawn(vertical, xs[column + 1], ys[row], ys[row + 1]))
                    Join(owner, Index(row, column), Index(row, column + 1));
                if (row + 1 < Rows && !IsDrawn(horizontal, ys[row + 1], xs[column], xs[column + 1]))
                    Join(owner, Index(row, column), Index(row + 1, column));
            }
        }

        return [.. Regions(owner).OrderBy(c => c.Row).ThenBy(c => c.Column)];
    }

    private IEnumerable<Cell> Regions(int[] owner)
    {
        foreach (var region in Enumerable.Range(0, owner.Length).GroupBy(i => Root(owner, i)))
        {
            var (top, bottom) = (region.Min(i => i / Columns), region.Max(i => i / Columns));
            var (left, right) = (region.Min(i => i % Columns), region.Max(i => i % Columns));
            if (region.Count() == (bottom - top + 1) * (right - left + 1))
            {
                yield return CellAt(top, left, bottom - top + 1, right - left + 1);
                continue;
            }

            // Not a rectangle: a border is missing somewhere. Row by row is the reading that mixes least.
            foreach (var row in region.GroupBy(i => i / Columns))
            {
                foreach (var run in Runs([.. row.Select(i => i % Columns).Order()]))
                    yield return CellAt(row.Key, run.From, 1, run.Count);
            }
        }
    }

    private static IEnumerable<(int From, int Count)> Runs(int[] columns)
    {
        var start = 0;
        for (var i = 1; i <= columns.Length; i++)
        {
            if (i < columns.Length && columns[i] == columns[i - 1] + 1)
                continue;
            yield return (columns[start], i - start);
            start = i;
        }
    }

    private Cell CellAt(int row, int column, int rowSpan, int columnSpan) => new(
        row, column, rowSpan, columnSpan, Box.FromEdges(xs[column], ys[row], xs[column + columnSpan], ys[row + rowSpan]), []);

    // Positions of the lines across, and the open ends of those along where a table has no outer border.
    private static double[] Edges(List<Span1D> across, List<Span1D> along)
    {
        var edges = across.Select(s => s.At).Concat([along.Min(s => s.From), along.Max(s => s.To)]).Order().ToList();
        var distinct = new List<double>();
        foreach (var edge in edges)
        {
            if (distinct.Count == 0 || edge - distinct[^1] > 2 * RulingMerger.Tolerance)
                distinct.Add(edge);
        }

        return [.. distinct];
    }

    private static bool IsDrawn(List<Span1D> lines, double at, double from, double to)
    {
        double covered = 0;
        foreach (var line in lines)
        {
            if (Math.Abs(line.At - at) <= 2 * RulingMerger.Tolerance)
                covered += Math.Max(0, Math.Min(line.To, to) - Math.Max(line.From, from));
        }

        return covered >= DrawnShare * (to - from);
    }

    private int Index(int row, int column) => (row * Columns) + column;

    private static void Join(int[] owner, int a, int b) => owner[Root(owner, b)] = Root(owner, a);

    private static int Root(int[] owner, int i)
    {
        while (owner[i] != i)
            i = owner[i] = owner[owner[i]];
        return i;
    }
}
