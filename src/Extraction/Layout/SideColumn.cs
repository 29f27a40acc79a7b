using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A bar at the side of a page with who applies, a label over its value each, and the tables of the form beside it, one below the other: what stands
// in the bar makes no line with the captions of the tables, which happen to stand at the same height.
internal static class SideColumn
{
    private const int FewestTables = 2;

    /// <summary>So many lines make a bar; fewer are side heads or notes.</summary>
    private const int FewestLines = 8;

    /// <summary>They begin at one edge, and the tables share both of theirs, within this in points.</summary>
    private const double SameEdge = 3;

    /// <summary>So many of the lines do; a value on two lines, or a mark before a label, may not.</summary>
    private const double Flush = 0.8;

    /// <summary>Lines of the bar say something: a side head set downwards has one character each.</summary>
    private const int FewestCharacters = 2;

    /// <summary>The strip between the bar and the tables is at least so wide, in heights of the text.</summary>
    private const double FreeStrip = 0.8;

    /// <summary>Nothing further from the lines of the bar than this belongs to it, in heights of the text.</summary>
    private const double Reach = 3;

    /// <summary>The characters outside tables in groups that are read one after another: above the bar, the bar, what stands beside it, below it.</summary>
    /// <param name="free">The characters.</param>
    /// <param name="tables">The tables' outer edges.</param>
    public static IEnumerable<List<Glyph>> Part(List<Glyph> free, IReadOnlyList<Box> tables)
    {
        if (free.Count == 0 || tables.Count < FewestTables)
            return [free];
        foreach (var first in tables)
        {
            var stack = tables.Where(t => Math.Abs(t.X - first.X) < SameEdge && Math.Abs(t.Right - first.Right) < SameEdge).ToList();
            if (stack.Count >= FewestTables && Bar(free, first.X, stack.Min(t => t.Y), stack.Max(t => t.Bottom)) is var (top, bottom))
            {
                List<Glyph>[] groups = [[], [], [], []];
                foreach (var glyph in free)
                    groups[glyph.Box.CentreY < top ? 0 : glyph.Box.CentreY > bottom ? 3 : glyph.Box.CentreX < first.X ? 1 : 2].Add(glyph);
                return groups.Where(g => g.Count > 0);
            }
        }

        return [free];
    }

    // How far a bar reaches at the left of tables; null where there is none.
    private static (double Top, double Bottom)? Bar(List<Glyph> free, double edge, double top, double bottom)
    {
        if (free.Count(g => g.Box.CentreX < edge && g.Box.CentreY > top && g.Box.CentreY < bottom) < FewestLines * FewestCharacters)
            return null;
        var lines = LineBuilder.Build([.. free]);
        var (first, end) = (0, lines.Length);
        while (first < end && lines[first].Box.CentreY < top)
            first++;
        while (end > first && lines[end - 1].Box.CentreY > bottom)
            end--;
        var bar = lines[first..end].SelectMany(l => Before(l, edge)).ToList();
        if (bar.Count < FewestLines || lines[first..end].Any(l => !LeavesStrip(l, edge)))
            return null;
        var side = bar.Select(b => b.X).Order().ElementAt(bar.Count / 2);
        if (bar.Count(b => Math.Abs(b.X - side) < SameEdge) < Flush * bar.Count || bar.Count(b => b.Characters >= FewestCharacters) < Flush * bar.Count)
            return null;
        while (first > 0 && Belongs(lines[first - 1], lines[first]))
            first--;
        while (end < lines.Length && Belongs(lines[end], lines[end - 1]))
            end++;
        return (lines[first].Box.Y - 0.5, Math.Max(bottom, lines[end - 1].Box.Bottom + 0.5));

        bool Belongs(Line line, Line nearer) =>
            LeavesStrip(line, edge) && Math.Max(line.Box.Y - nearer.Box.Bottom, nearer.Box.Y - line.Box.Bottom) < Reach * nearer.Box.Height &&
            (Before(line, edge) is [var own] ? Math.Abs(own.X - side) < SameEdge : Math.Abs(line.Box.X - edge) < SameEdge);
    }

    private static List<(double X, int Characters)> Before(Line line, double edge)
    {
        var own = line.Boxes.Where(b => !b.IsEmpty && b.CentreX < edge).ToList();
        return own.Count == 0 ? [] : [(own[0].X, own.Count)];
    }

    private static bool LeavesStrip(Line line, double edge) =>
        line.Boxes.All(b => b.IsEmpty || b.X >= edge - SameEdge || b.Right <= edge - (FreeStrip * b.Height));
}
