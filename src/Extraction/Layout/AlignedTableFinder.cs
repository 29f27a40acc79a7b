using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Tables without ruling lines: rows of segments that stand under one another.
internal static class AlignedTableFinder
{
    /// <summary>Rows of one table lie at most this far apart, in heights of the text.</summary>
    private const double RowGap = 3.2;

    /// <summary>Takes the lines that form tables out of <paramref name="lines"/> and returns the tables.</summary>
    public static List<Table> Take(List<Line> lines)
    {
        var tables = new List<Table>();
        var rows = lines.ConvertAll(Segment.Of);
        var taken = new bool[lines.Count];
        var start = 0;
        while (start < rows.Count)
        {
            var end = start;
            while (end < rows.Count && rows[end].Length >= 2 && (end == start || IsNear(lines[end - 1], lines[end])))
                end++;
            if (end - start >= 2 && Build(rows, start, end) is { } table)
            {
                tables.Add(table);
                Array.Fill(taken, true, start, end - start);
            }

            start = Math.Max(end, start + 1);
        }

        var kept = 0;
        lines.RemoveAll(_ => taken[kept++]);
        return tables;
    }

    private static bool IsNear(Line above, Line below) => below.Box.Y - above.Box.Bottom < RowGap * Math.Max(above.Box.Height, below.Box.Height);

    private static Table? Build(List<ImmutableArray<Segment>> rows, int start, int end)
    {
        var columns = Columns(rows, start, end);
        if (columns.Count < 2)
            return null;
        var edges = new double[columns.Count + 1];
        for (var c = 1; c < columns.Count; c++)
            edges[c] = (columns[c - 1].To + columns[c].From) / 2;
        edges[0] = rows[start..end].Min(r => r[0].Box.X) - 1;
        edges[^1] = rows[start..end].Max(r => r[^1].Box.Right) + 1;
        var cells = ImmutableArray.CreateBuilder<Cell>();
        Box whole = default;
        for (var r = start; r < end; r++)
        {
            var top = rows[r].Min(s => s.Box.Y);
            var bottom = rows[r].Max(s => s.Box.Bottom);
            var next = 0;
            foreach (var segment in rows[r])
            {
                if (next >= columns.Count)
                    return null;
                var first = next;
                while (first < columns.Count - 1 && edges[first + 1] <= segment.Box.X + 0.5)
                    first++;
                var last = first;
                while (last < columns.Count - 1 && columns[last + 1].From < segment.Box.Right - 0.5)
                    last++;
                if (first < next)
                    return null;
                var box = Box.FromEdges(edges[first], top, edges[last + 1], bottom);
                cells.Add(new Cell(r - start, first, 1, last - first + 1, box, [segment.Line]));
                whole = whole.Union(box);
                next = last + 1;
            }
        }

        return new Table(whole, end - start, columns.Count, cells.ToImmutable());
    }

    // The rows with the most segments say where the columns are; headings that span several do not.
    private static List<Span1D> Columns(List<ImmutableArray<Segment>> rows, int start, int end)
    {
        var most = 0;
        for (var r = start; r < end; r++)
            most = Math.Max(most, rows[r].Length);
        var spans = new List<Span1D>();
        for (var r = start; r < end; r++)
        {
            if (rows[r].Length == most)
                spans.AddRange(rows[r].Select(s => new Span1D(0, s.Box.X, s.Box.Right)));
        }

        spans.Sort(static (a, b) => a.From.CompareTo(b.From));
        var columns = new List<Span1D>();
        foreach (var span in spans)
        {
            if (columns.Count > 0 && span.From < columns[^1].To)
                columns[^1] = columns[^1] with { To = Math.Max(columns[^1].To, span.To) };
            else
                columns.Add(span);
        }

        return columns.Count == most && Enumerable.Range(1, most - 1).All(c => IsAligned(rows, start, end, most, c)) ? columns : [];
    }

    // In a table the cells of a column share an edge or their middle; in running text gaps fall where they may.
    private static bool IsAligned(List<ImmutableArray<Segment>> rows, int start, int end, int most, int column)
    {
        int pairs = 0, aligned = 0;
        Box? last = null;
        for (var r = start; r < end; r++)
        {
            if (rows[r].Length != most)
                continue;
            var box = rows[r][column].Box;
            if (last is { } above)
            {
                pairs++;
                if (Math.Abs(above.X - box.X) < 3 || Math.Abs(above.Right - box.Right) < 3 || Math.Abs(above.CentreX - box.CentreX) < 3)
                    aligned++;
            }

            last = box;
        }

        return aligned >= 0.6 * pairs;
    }
}
