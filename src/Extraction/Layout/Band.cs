using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Lines that stand side by side: one row of a table without ruling, its cells wrapped or not.
internal sealed partial class Band
{
    /// <summary>Lines that share this much of the lower one's height stand side by side.</summary>
    private const double Overlap = 0.05;

    /// <summary>Lines in different columns may be this far apart: a value stands between the two lines of its label.</summary>
    private const double ColumnSlack = 0.35;

    /// <summary>A line of a wrapped label comes at most this far above or below the rest of its row.</summary>
    private const double WrapGap = 0.75;

    // So many heights of the text lie at most between a heading's number and its words; a column of running numbers is wider.
    private const double NumberGap = 2.5;

    /// <summary>Lines of one row between two ruling lines are at most this far apart: text set at double space has no wider gaps.</summary>
    private const double LineGap = 1.3;

    /// <summary>A heading is set so much larger than the rows below it.</summary>
    private const double HeadingType = 1.15;

    private Band(List<Line> lines, bool isRuled = false)
    {
        Lines = lines;
        IsRuled = isRuled;
        var segments = lines.SelectMany(l => Segment.Of(l)).OrderBy(s => s.Box.X).ToList();
        Top = segments.Min(s => s.Box.Y);
        Bottom = segments.Max(s => s.Box.Bottom);
        Groups = Grouped(segments);
    }

    public List<Line> Lines { get; }

    /// <summary>True where ruling lines say that it is a row.</summary>
    public bool IsRuled { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Its cells, left to right: segments that stand under one another are one cell.</summary>
    public ImmutableArray<ImmutableArray<Segment>> Groups { get; }

    /// <summary>True where every cell is a figure.</summary>
    public bool IsFigures => Groups.All(g => g.All(s => IsFigure(s.Line.Text)));

    /// <summary>True where no cell holds a digit.</summary>
    public bool IsHeading => !Lines.Any(l => l.Text.Any(char.IsDigit) || l.Text.Contains('〇', StringComparison.Ordinal));

    /// <summary>True for the heading 项目 | 2021年度（元） | 2022年度（元）: years and nothing else that holds a digit.</summary>
    public bool IsYears => Groups.Count(g => g.Any(s => Year().IsMatch(s.Line.Text))) >= 2 && Groups.All(g => g.All(s => Year().IsMatch(s.Line.Text) || !s.Line.Text.Any(char.IsDigit)));

    /// <summary>The number of a heading set apart from its words, 2　近三年主要财务指标; null where it is none.</summary>
    public string? ItemNumber => Groups switch
    {
        [[var number], [var words]] when words.Box.X - number.Box.Right < NumberGap * number.Box.Height => ItemOf(number.Line.Text, words.Line.Text),
        [[var whole]] when whole.Line.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap => ItemOf(whole.Line.Text[..gap], whole.Line.Text[(gap + 1)..]),
        _ => null,
    };

    private static string? ItemOf(string number, string words) =>
        Number().IsMatch(number) && words.Count(PrintedText.IsChinese) >= 2 && !words.Any(char.IsDigit) ? number.TrimEnd('.', '、', '．') : null;

    /// <summary>True where one of its cells is a figure that is no year.</summary>
    public bool HoldsFigure => Groups.Any(g => g.Any(s => s.Line.Text.Any(char.IsDigit) && IsFigure(s.Line.Text) && !Year().IsMatch(s.Line.Text)));

    // 1,921.27百万元 and 二〇二〇年; a dash says that there is none.
    private static bool IsFigure(string text) =>
        text.Contains('〇', StringComparison.Ordinal) || text is "—" or "-" or "/" or "——" || (text.Any(char.IsDigit) && text.Count(PrintedText.IsChinese) <= 4);

    /// <summary>The lines of a page outside ruled tables, band by band.</summary>
    public static List<Band> Of(List<Line> lines, RuledRows rows)
    {
        var bands = new List<Band>();
        var start = 0;
        while (start < lines.Count)
        {
            var row = rows.At(lines[start]);
            var end = start + 1;
            while (end < lines.Count && rows.At(lines[end]) == row)
                end++;
            var within = SideBySide(lines, start, end);
            if (row >= 0 && IsOneRow(within))
                bands.Add(new Band(lines.GetRange(start, end - start), true));
            else
                bands.AddRange(within);
            start = end;
        }

        return Adopt(bands);
    }

    private static List<Band> SideBySide(List<Line> lines, int start, int last)
    {
        var bands = new List<Band>();
        while (start < last)
        {
            var bottom = lines[start].Box.Bottom;
            var end = start + 1;
            while (end < last && StandsBeside(lines, start, end, bottom))
                bottom = Math.Max(bottom, lines[end++].Box.Bottom);
            bands.Add(new Band(lines.GetRange(start, end - start)));
            start = end;
        }

        return bands;
    }

    // A row has one line with all of its cells, and parts of the wrapped ones above and below. A table ruled at its head and foot only has many,
    // and between two such tables, or below the rule of a title, stand a heading and a sentence; a heading in larger type stands above its first row.
    private static bool IsOneRow(List<Band> within)
    {
        var most = within.Max(b => b.Groups.Length);
        return most > 1 && !IsHeaded(within) && within.FindAll(b => b.Groups.Length == most) is [_] && (within.Count == 1 || within.TrueForAll(b => b.ItemNumber is null))
            && within.Zip(within.Skip(1)).All(w => w.Second.Top - w.First.Bottom <= LineGap * w.Second.Lines[0].Box.Height);
    }

    private static bool IsHeaded(List<Band> within) => within is [{ Lines: [var first], Groups.Length: 1 }, var next, ..] && first.Box.Height > HeadingType * next.Lines.Max(l => l.Box.Height);

    private static bool StandsBeside(List<Line> lines, int start, int end, double bottom)
    {
        var line = lines[end];
        var overlap = bottom - line.Box.Y;
        if (overlap > Overlap * line.Box.Height)
            return true;
        var above = lines[end - 1].Box;
        var apart = above.Right < line.Box.X || line.Box.Right < above.X;
        return apart && end - start < 8 && overlap > -ColumnSlack * line.Box.Height;
    }

    // The first and last line of a label of four lines stand alone: they belong to the row they are nearest to.
    private static List<Band> Adopt(List<Band> bands)
    {
        // A label of three lines stands around the one line of its row.
        for (var i = 1; i + 1 < bands.Count; i++)
        {
            if (!Surrounds(bands[i - 1], bands[i], bands[i + 1]))
                continue;
            bands[i - 1] = new Band([.. bands[i - 1].Lines, .. bands[i].Lines, .. bands[i + 1].Lines]);
            bands.RemoveRange(i, 2);
        }

        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Groups.Length != 1 || bands[i].Lines.Count != 1 || bands[i].IsRuled)
                continue;
            var above = i > 0 ? Distance(bands[i - 1], bands[i]) : double.MaxValue;
            var below = i + 1 < bands.Count ? Distance(bands[i], bands[i + 1]) : double.MaxValue;
            var neighbour = above < below ? i - 1 : i + 1;
            if (Math.Min(above, below) > WrapGap * bands[i].Lines[0].Box.Height)
                continue;
            bands[Math.Min(i, neighbour)] = new Band([.. bands[Math.Min(i, neighbour)].Lines, .. bands[Math.Max(i, neighbour)].Lines]);
            bands.RemoveAt(Math.Max(i, neighbour));
            i = Math.Max(-1, i - 2);
        }

        return bands;
    }

    private static bool Surrounds(Band above, Band row, Band below)
    {
        if (above.IsRuled || row.IsRuled || below.IsRuled || above.Lines.Count != 1 || below.Lines.Count != 1 || above.Groups.Length != 1 || below.Groups.Length != 1 || row.Groups.Length < 2 || row.Lines.Count != 1)
            return false;
        var (first, last) = (above.Lines[0].Box, below.Lines[0].Box);
        var reach = WrapGap * first.Height;
        return row.Top - above.Bottom <= reach && below.Top - row.Bottom <= reach &&
            (row.Groups.Any(g => Near(BoxOf(g), first)) || row.Groups.All(g => IsApart(BoxOf(g), first) && IsApart(BoxOf(g), last))) && Near(first, last);
    }

    private static bool Near(Box a, Box b) => Math.Abs(a.X - b.X) < 3 || Math.Abs(a.CentreX - b.CentreX) < 3 || Math.Abs(a.Right - b.Right) < 3;

    private static bool IsApart(Box a, Box b) => a.Right <= b.X || b.Right <= a.X;

    // How far a single line is from a row whose first cell has more than one line and the same left edge.
    private static double Distance(Band upper, Band lower)
    {
        var (row, single) = upper.Groups.Length > 1 ? (upper, lower) : (lower, upper);
        if (row.IsRuled || row.Groups.Length < 2 || single.Groups.Length != 1)
            return double.MaxValue;
        var sharesEdge = row.Groups.Any(g => g.Length > 1 && Math.Abs(BoxOf(g).X - single.Lines[0].Box.X) < 3);
        return sharesEdge ? lower.Top - upper.Bottom : double.MaxValue;
    }

    public static Box BoxOf(ImmutableArray<Segment> group) => Box.Around(group.Select(s => s.Box));

    private static ImmutableArray<ImmutableArray<Segment>> Grouped(List<Segment> segments)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<Segment>>();
        var open = new List<Segment>();
        double right = 0;
        foreach (var segment in segments)
        {
            if (open.Count > 0 && segment.Box.X >= right)
            {
                groups.Add([.. open.OrderBy(s => s.Box.Y)]);
                open.Clear();
            }

            right = open.Count == 0 ? segment.Box.Right : Math.Max(right, segment.Box.Right);
            open.Add(segment);
        }

        groups.Add([.. open.OrderBy(s => s.Box.Y)]);
        return groups.ToImmutable();
    }

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十]{1,3}[)）])[.．、]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:19|20)\d{2}\s*年(?:度|末|底)?\s*(?:[(（][^()（）\d]*[)）])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
