using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Tables without ruling lines: bands of text whose cells stand under one another.
internal static partial class AlignedTableFinder
{
    /// <summary>Rows of one table lie at most this far apart, in heights of the text.</summary>
    private const double RowGap = 3.2;

    /// <summary>So many bands right above a table may be its caption, set in columns of their own.</summary>
    private const int MostCaptions = 1;

    /// <summary>A title is set so much larger than the table below it, and has so many characters.</summary>
    private const double TitleType = 1.35;
    private const int ShortestTitle = 4;

    /// <summary>Cells of a column share an edge or their middle within this, in points.</summary>
    private const double EdgeTolerance = 3;

    /// <summary>Takes the lines that form tables out of <paramref name="lines"/> and returns the tables.</summary>
    /// <param name="lines">From the top down.</param>
    /// <param name="rows">Rows that ruling lines part.</param>
    public static List<Table> Take(List<Line> lines, RuledRows rows)
    {
        var tables = new List<Table>();

        // 03 法定代表人 * above 卢婷: numbers and words side by side, and no table.
        var asked = NumberedQuestions.Of(lines).Where(q => !IsRow(q, rows)).SelectMany(q => q.Asking.Concat(q.Answer)).ToHashSet(ReferenceEqualityComparer.Instance);
        var bands = Band.Of(asked.Count == 0 ? lines : lines.FindAll(l => !asked.Contains(l)), rows);
        var taken = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        var start = 0;
        while (start < bands.Count)
        {
            var end = start;
            while (end < bands.Count && bands[end].Groups.Length >= 2 && !IsNumberedHeading(bands, end) && (end == start || IsNear(bands[end - 1], bands[end])))
            {
                // Headings right below figures begin another table: labels stand over their values.
                if (end > start && ((bands[end].IsHeading && bands[end - 1].IsFigures) || (bands[end].IsYears && bands[end - 1].HoldsFigure) || IsNextCaption(bands, end)))
                    break;
                end++;
            }

            // 企业名称：… 金额单位：元 stands over its table in columns of its own.
            var head = BelowTitles(bands, start, end);
            for (var first = head + (IsCaption(bands, head, end) ? 1 : 0); first <= head + MostCaptions && first < end && (end - first >= 2 || IsWrappedRow(bands[first])); first++)
            {
                if (Build(bands, first, end) is not { } table)
                {
                    // A heading of columns is never given up: without it nobody knows which figure is whose.
                    if (!bands[first].Lines.Any(l => PrintedText.Fold(l.Text).Contains(':', StringComparison.Ordinal)))
                        break;
                    continue;
                }

                if (ShiftedHeadings.Stand(table))
                    break;
                tables.Add(table);
                taken.UnionWith(bands.GetRange(first, end - first).SelectMany(b => b.Lines));
                break;
            }

            start = Math.Max(end, start + 1);
        }

        lines.RemoveAll(taken.Contains);
        return tables;
    }

    // 2　近三年主要财务指标 above its table: the number stands apart, and no row beside it counts on.
    private static bool IsNumberedHeading(List<Band> bands, int at) => bands[at].ItemNumber is { } number
        && !(at > 0 && bands[at - 1].ItemNumber is { } above && Depth(above) == Depth(number)) && !(at + 1 < bands.Count && bands[at + 1].ItemNumber is { } below && Depth(below) == Depth(number));

    private static int Depth(string number) => number.Count(c => c == '.');

    // Between the same two ruling lines a number, its words and what they go on with are one row.
    private static bool IsRow(NumberedQuestion question, RuledRows rows) => !question.Answer.IsEmpty && rows.At(question.Asking[0]) is >= 0 and var row && rows.At(question.Answer[0]) == row;

    // 知识产权费用明细表, with 附件3 at the right of it: type much larger than the table's is its title's.
    private static int BelowTitles(List<Band> bands, int start, int end)
    {
        if (end - start < 3)
            return start;
        var heights = bands.GetRange(start, end - start).SelectMany(b => b.Lines).Select(l => l.Box.Height).Order().ToList();
        var usual = heights[heights.Count / 2];
        while (end - start > 2 && bands[start].Groups.Any(g => g.Any(s => s.Box.Height > TitleType * usual && s.Line.Text.Count(PrintedText.IsChinese) >= ShortestTitle && !s.Line.Text.Any(char.IsDigit))))
            start++;
        return start;
    }

    // 编制单位：… 2023年12月 金额单位：元 right above 项目 | 上年数 | 本年数, which make a table without it.
    private static bool IsCaption(List<Band> bands, int start, int end) =>
        end - start > MostCaptions + 1 && (bands[start + 1].IsHeading || bands[start + 1].IsYears) && (EndsInUnit(bands[start]) || bands[start].Lines.Any(l => UnitOf().IsMatch(PrintedText.Squeeze(l.Text)))) && Build(bands, start + 1, end) is not null;

    // 表2-1 主要经济指标 | 单位：万元 right above the next headings.
    private static bool IsNextCaption(List<Band> bands, int at) => EndsInUnit(bands[at]) && at + 1 < bands.Count && (bands[at + 1].IsHeading || bands[at + 1].IsYears);

    private static bool EndsInUnit(Band band) => band.Groups[^1] is [var last] && UnitAlone().IsMatch(PrintedText.Squeeze(last.Line.Text));

    // A label on two lines with its value beside their middle is a row by itself, such as the last one at the top of a page.
    private static bool IsWrappedRow(Band band) =>
        band.Groups.Length % 2 == 0 && band.Groups.Any(g => g.Length > 1) && !StandsBesideTitle(band) &&
        Enumerable.Range(0, band.Groups.Length).All(i => i % 2 == 0 ? band.Groups[i].Length <= 4 : band.Groups[i].Length == 1);

    // 统一社会信用代码 / 9132…, beside it 营业执照 in type of its own: no label and its value.
    private static bool StandsBesideTitle(Band band) =>
        band.Lines.Max(l => l.Box.Height) > TitleType * TitleType * band.Lines.Min(l => l.Box.Height);

    private static bool IsNear(Band above, Band below)
    {
        var height = Math.Max(above.Lines[0].Box.Height, below.Lines[0].Box.Height);
        return below.Top - above.Bottom < RowGap * height;
    }

    private static Table? Build(List<Band> bands, int start, int end)
    {
        var columns = Columns(bands, start, end);
        if (columns.Count < 2)
            return null;
        var edges = Edges(bands, start, end, columns);
        var cells = ImmutableArray.CreateBuilder<Cell>();
        for (var r = start; r < end; r++)
        {
            var next = 0;
            var pieces = Pieces(bands[r], columns, edges).ToList();

            // Headings set in the middle over figures set to the right, or wrapped and wider than them: as many as there are columns, one each.
            var oneEach = pieces.Count != columns.Count && bands[r].Groups.Length == columns.Count;
            foreach (var group in oneEach ? [.. bands[r].Groups] : pieces)
            {
                if (next >= columns.Count)
                    return null;
                var box = Band.BoxOf(group);
                var (first, last) = oneEach ? (next, next) : Place(box, columns, edges, next);
                var room = Box.FromEdges(edges[first], bands[r].Top, edges[last + 1], bands[r].Bottom);
                cells.Add(new Cell(r - start, first, 1, last - first + 1, room, MiddleValue.Join([.. group.Select(s => s.Line)])));
                next = last + 1;
            }
        }

        var whole = Box.FromEdges(edges[0], bands[start].Top, edges[^1], bands[end - 1].Bottom);
        return new Table(whole, end - start, columns.Count, cells.ToImmutable());
    }

    private static double[] Edges(List<Band> bands, int start, int end, List<Span1D> columns)
    {
        var edges = new double[columns.Count + 1];
        for (var c = 1; c < columns.Count; c++)
            edges[c] = (columns[c - 1].To + columns[c].From) / 2;
        edges[0] = columns[0].From;
        edges[^1] = columns[^1].To;
        for (var r = start; r < end; r++)
        {
            edges[0] = Math.Min(edges[0], Band.BoxOf(bands[r].Groups[0]).X - 1);
            edges[^1] = Math.Max(edges[^1], Band.BoxOf(bands[r].Groups[^1]).Right + 1);
        }

        return edges;
    }

    private static (int First, int Last) Place(Box box, List<Span1D> columns, double[] edges, int next)
    {
        var first = next;
        while (first < columns.Count - 1 && edges[first + 1] <= box.X + 0.5)
            first++;
        var last = first;
        while (last < columns.Count - 1 && columns[last + 1].From < box.Right - 0.5)
            last++;
        return (first, last);
    }

    // The cells of a band: its segments, parted where they run over a column's edge, and stacked by column.
    private static IEnumerable<ImmutableArray<Segment>> Pieces(Band band, List<Span1D> columns, double[] edges) =>
        band.Groups
            .SelectMany(g => g)
            .SelectMany(s => SplitAt(s, columns, edges))
            .GroupBy(s => Place(s.Box, columns, edges, 0))
            .OrderBy(g => g.Key.First)
            .Select(g => g.OrderBy(s => s.Box.Y).ToImmutableArray());

    // A long label may come so near its value that no gap is left; the column's edge in the other rows parts them.
    private static List<Segment> SplitAt(Segment segment, List<Span1D> columns, double[] edges)
    {
        var line = segment.Line;
        var parts = new List<Segment>();
        var start = 0;
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (line.Boxes[i].IsEmpty || !IsBreak(line, i))
                continue;
            var atColumn = columns.Any(c => Math.Abs(c.From - line.Boxes[i].X) < EdgeTolerance / 2) && IsLabelLike(line.Text.AsSpan(start, i - start));
            var atEdge = line.Text[i - 1] == ' ' && i > 1 && edges.Any(e => e > line.Boxes[i - 2].Right - EdgeTolerance && e < line.Boxes[i].X + EdgeTolerance);
            if (!atColumn && !atEdge)
                continue;
            parts.Add(Segment.Part(line, start, line.Text[i - 1] == ' ' ? i - 1 : i));
            start = i;
        }

        parts.Add(Segment.Part(line, start, line.Text.Length));
        return parts;
    }

    // A value is never parted inside: only a label may touch what stands right of it.
    private static bool IsLabelLike(ReadOnlySpan<char> text) => text.Length <= 20 && !text.ContainsAnyInRange('0', '9') && !text.ContainsAnyInRange('０', '９');

    private static bool IsBreak(Line line, int index) =>
        line.Text[index - 1] == ' ' || PrintedText.IsChinese(line.Text[index - 1]) != PrintedText.IsChinese(line.Text[index]) || line.Text[index - 1] is '）' or ')';

    // The rows with the most cells say where the columns are; headings that span several do not.
    private static List<Span1D> Columns(List<Band> bands, int start, int end)
    {
        var most = 0;
        for (var r = start; r < end; r++)
            most = Math.Max(most, bands[r].Groups.Length);

        // A heading set in the middle of a wide column stands clear of the labels below it.
        var rows = bands.GetRange(start, end - start).Where(b => b.Groups.Length == most).ToList();
        var figures = rows.Where(b => !b.IsHeading && !b.Lines.Any(l => l.Text.Contains('年', StringComparison.Ordinal))).ToList();
        var spans = new List<Span1D>();
        foreach (var band in figures.Count >= 2 ? figures : rows)
            spans.AddRange(band.Groups.Select(Band.BoxOf).Select(b => new Span1D(0, b.X, b.Right)));

        spans.Sort(static (a, b) => a.From.CompareTo(b.From));
        var columns = new List<Span1D>();
        foreach (var span in spans)
        {
            if (columns.Count > 0 && span.From < columns[^1].To)
                columns[^1] = columns[^1] with { To = Math.Max(columns[^1].To, span.To) };
            else
                columns.Add(span);
        }

        return columns.Count == most && Enumerable.Range(1, most - 1).All(c => IsAligned(bands, start, end, most, c) || (end - start > 2 && (bands[start].IsHeading || bands[start].IsYears) && IsAligned(bands, start + 1, end, most, c))) ? columns : [];
    }

    // In a table the cells of a column share an edge or their middle; in running text gaps fall where they may.
    private static bool IsAligned(List<Band> bands, int start, int end, int most, int column)
    {
        int pairs = 0, aligned = 0;
        Box? last = null;
        for (var r = start; r < end; r++)
        {
            if (bands[r].Groups.Length != most)
                continue;
            var box = Band.BoxOf(bands[r].Groups[column]);
            if (last is { } above)
            {
                pairs++;
                if (Near(above.X, box.X) || Near(above.Right, box.Right) || Near(above.CentreX, box.CentreX))
                    aligned++;
            }

            last = box;
        }

        return aligned >= 0.6 * pairs;
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < EdgeTolerance;

    [GeneratedRegex("^[^:]{2,6}:.{4,}单位:", RegexOptions.CultureInvariant)]
    private static partial Regex UnitOf();

    [GeneratedRegex("^[(]?(?:金额|货币|计量|数量)?单位:[^:]{1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAlone();
}
