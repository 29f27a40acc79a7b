using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

/// <summary>
/// 三线表。Tables ruled above and below their head and at their foot, whose head has two levels: a shorter line inside it stands below what heads several columns.
/// The columns are those of the figures; a table whose head does not fit them one by one is left to the other finders.
/// </summary>
internal static class ThreeLineTables
{
    /// <summary>Lines of one table begin and end within this, in points; pieces of one line are level within it.</summary>
    private const double Same = 3;
    private const double Shortest = 150;
    private const double ShortestInside = 40;
    private const int FewestColumns = 3;
    private const int MostColumns = 12;

    /// <summary>Takes the lines of such tables out of <paramref name="lines"/> and returns the tables.</summary>
    /// <param name="lines">From the top down.</param>
    /// <param name="level">The page's merged level lines outside ruled tables.</param>
    public static List<Table> Take(List<Line> lines, IEnumerable<Span1D> level)
    {
        var tables = new List<Table>();
        var rules = level.OrderBy(r => r.At).ThenBy(r => r.From).ToList();
        var full = rules.FindAll(r => r.Length >= Shortest);
        foreach (var top in full)
        {
            if (Below(top, full) is not { } middle || Below(middle, full) is not { } foot || Inside(top, middle, rules) is not { } inside)
                continue;
            var head = lines.FindAll(l => IsBetween(l, top, middle));
            var body = lines.FindAll(l => IsBetween(l, middle, foot));
            if (body.Count == 0 || Build(top, middle, foot, inside, head, body) is not { } table)
                continue;
            tables.Add(table);
            lines.RemoveAll(l => head.Contains(l) || body.Contains(l));
        }

        return tables;
    }

    private static Span1D? Below(Span1D rule, List<Span1D> full) =>
        full.Where(r => r.At > rule.At + Same && Math.Abs(r.From - rule.From) < Same && Math.Abs(r.To - rule.To) < Same).Select(r => (Span1D?)r).FirstOrDefault();

    // The shorter line between the two, all its pieces together.
    private static Span1D? Inside(Span1D top, Span1D middle, List<Span1D> rules)
    {
        var pieces = rules.FindAll(r => r.At > top.At + Same && r.At < middle.At - Same && r.From > top.From - Same && r.To < top.To + Same && r.Length >= ShortestInside);
        if (pieces.Count == 0 || pieces.Exists(p => Math.Abs(p.At - pieces[0].At) > Same))
            return null;
        var (from, to) = (pieces.Min(p => p.From), pieces.Max(p => p.To));
        return from > top.From + Same || to < top.To - Same ? new Span1D(pieces[0].At, from, to) : null;
    }

    private static bool IsBetween(Line line, Span1D above, Span1D below) =>
        line.Box.CentreY > above.At && line.Box.CentreY < below.At && line.Box.X > above.From - line.Box.Height && line.Box.Right < above.To + line.Box.Height;

    private static Table? Build(Span1D top, Span1D middle, Span1D foot, Span1D inside, List<Line> head, List<Line> body)
    {
        var bands = Band.Of(body, RuledRows.None);

        // 8 | 7822: a row in which a point was lost has one more than there are columns.
        var whole = bands.GroupBy(b => b.Groups.Length).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().ToList();
        var count = whole[0].Groups.Length;
        if (count is < FewestColumns or > MostColumns || 2 * whole.Count < bands.Count || Columns(whole, count) is not { } columns)
            return null;
        var edges = Enumerable.Range(0, count + 1).Select(c => c == 0 ? top.From : c == count ? top.To : (columns[c - 1].To + columns[c].From) / 2).ToArray();
        var segments = head.SelectMany(l => Segment.Of(l)).SelectMany(s => s.Box.CentreY < inside.At ? [s] : Parted(s, edges)).ToList();
        var over = segments.FindAll(s => s.Box.CentreY < inside.At && s.Box.CentreX > inside.From && s.Box.CentreX < inside.To).OrderBy(s => s.Box.X).ToList();
        var under = Enumerable.Range(0, count).Select(c => segments.FindAll(s => !over.Contains(s) && s.Box.CentreX >= edges[c] && s.Box.CentreX < edges[c + 1])).ToList();
        var first = Enumerable.Range(0, count).FirstOrDefault(c => (edges[c] + edges[c + 1]) / 2 > inside.From, count);
        var last = Enumerable.Range(0, count).LastOrDefault(c => (edges[c] + edges[c + 1]) / 2 < inside.To, -1);
        if (over.Count == 0 || last - first + 1 < over.Count || under.Exists(s => s.Count == 0) || Enumerable.Range(0, count).Any(c => under[c].Exists(s => (c > 0 && s.Box.X < columns[c - 1].To - Same) || (c + 1 < count && s.Box.Right > columns[c + 1].From + Same))) || Shares(over, edges, first, last) is not { } shares)
            return null;
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var column = first;
        for (var c = 0; c < first; c++)
            cells.Add(Head(under[c], 0, 2, c));
        for (var g = 0; g < over.Count; column += shares[g++])
            cells.Add(new Cell(0, column, 1, shares[g], Box.FromEdges(edges[column], top.At, edges[column + shares[g]], inside.At), [over[g].Line]));
        for (var c = last + 1; c < count; c++)
            cells.Add(Head(under[c], 0, 2, c));
        for (var c = first; c <= last; c++)
            cells.Add(Head(under[c], 1, 1, c));
        for (var r = 0; r < bands.Count; r++)
        {
            if (Placed(bands[r], edges) is not { } row)
                return null;
            for (var c = 0; c < count; c++)
                cells.Add(new Cell(r + 2, c, 1, 1, Box.FromEdges(edges[c], bands[r].Top, edges[c + 1], bands[r].Bottom), [.. row[c].Select(s => s.Line)]));
        }

        return new Table(Box.FromEdges(top.From, top.At, top.To, foot.At), bands.Count + 2, count, cells.ToImmutable());

        Cell Head(List<Segment> own, int row, int rows, int at) =>
            new(row, at, rows, 1, Box.FromEdges(edges[at], row == 0 ? top.At : inside.At, edges[at + 1], middle.At), [.. own.OrderBy(s => s.Box.Y).Select(s => s.Line)]);
    }

    // The cells of a row, one of which may be empty or was not read; null where one does not fit its column. Of 8 | 7822 in one column nobody knows
    // whether a point or a digit is missing: it is no figure, and stands as two words, further apart than thousands.
    private static ImmutableArray<Segment>[]? Placed(Band band, double[] edges)
    {
        var row = new ImmutableArray<Segment>[edges.Length - 1];
        Array.Fill(row, []);
        foreach (var part in band.Groups.SelectMany(g => g).SelectMany(s => Parted(s, edges)).OrderBy(s => s.Box.X))
        {
            var at = Array.FindLastIndex(edges, edges.Length - 2, e => e <= part.Box.CentreX);
            if (at < 0 || part.Box.X < edges[at] - Same || part.Box.Right > edges[at + 1] + Same)
                return null;
            var beside = row[at].FirstOrDefault(s => IsBeside(s, part));
            row[at] = beside is null ? [.. row[at].Add(part).OrderBy(s => s.Box.Y)] : row[at].Replace(beside, Joined(beside, part));
        }

        return row;
    }

    private static bool IsBeside(Segment left, Segment right) =>
        left.Box.Right <= right.Box.X && Math.Min(left.Box.Bottom, right.Box.Bottom) > Math.Max(left.Box.CentreY, right.Box.CentreY);

    private static Segment Joined(Segment left, Segment right)
    {
        var line = new Line($"{left.Line.Text}  {right.Line.Text}", [.. left.Line.Boxes, default, default, .. right.Line.Boxes], Confidence.Weakest(left.Line.Confidence, right.Line.Confidence));
        return new Segment(line, line.Box);
    }

    // 资产总额（年 企业实现利润总, 91.0887 118.4156: nearer to one another than columns are, parted where the columns are.
    private static IEnumerable<Segment> Parted(Segment segment, double[] edges)
    {
        var line = segment.Line;
        var start = 0;
        for (var i = 1; i < line.Text.Length - 1; i++)
        {
            if (line.Text[i] != ' ' || !line.Boxes[i].IsEmpty || !Array.Exists(edges, e => e > line.Boxes[i - 1].Right - Same && e < line.Boxes[i + 1].X + Same))
                continue;
            yield return Segment.Part(line, start, i);
            start = i + 1;
        }

        yield return start == 0 ? segment : Segment.Part(line, start, line.Text.Length);
    }

    // The room of each column in all rows; null where two of them overlap.
    private static List<Span1D>? Columns(List<Band> bands, int count)
    {
        var columns = Enumerable.Range(0, count).Select(c => Box.Around(bands.Select(b => Band.BoxOf(b.Groups[c])))).Select(b => new Span1D(0, b.X, b.Right)).ToList();
        return columns.Zip(columns.Skip(1)).All(p => p.First.To < p.Second.From) ? columns : null;
    }

    // How many columns each heading stands over: it is set in the middle of them.
    private static int[]? Shares(List<Segment> over, double[] edges, int first, int last)
    {
        (double Cost, int[] Parts)? best = null;
        Try([], first, 0);
        return best?.Parts;

        void Try(int[] parts, int column, double cost)
        {
            if (best is { } found && cost >= found.Cost)
                return;
            if (parts.Length == over.Count)
            {
                best = column == last + 1 ? (cost, parts) : best;
                return;
            }

            for (var share = 1; column + share <= last + 1; share++)
                Try([.. parts, share], column + share, cost + Math.Abs(((edges[column] + edges[column + share]) / 2) - over[parts.Length].Box.CentreX));
        }
    }
}
