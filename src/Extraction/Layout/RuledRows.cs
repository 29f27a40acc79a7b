using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Lists are often ruled below every row and nowhere else. What stands between two such lines can be one row, however its cells are wrapped.
internal sealed class RuledRows
{
    /// <summary>Fewer lines under one another are the head and the foot of a table whose rows nothing parts.</summary>
    private const int FewestLines = 4;

    /// <summary>The lines of one table start and end within this, in points.</summary>
    private const double EdgeTolerance = 2;

    /// <summary>Shorter lines are places to write on.</summary>
    private const double ShortestLine = 150;

    private readonly List<(double Left, double Right, double Top, double Bottom)> rows = [];

    private RuledRows()
    {
    }

    public static RuledRows None { get; } = new();

    /// <summary>The rows that lie between level lines of one length.</summary>
    /// <param name="level">The page's merged level lines.</param>
    public static RuledRows Of(IEnumerable<Span1D> level)
    {
        var found = new RuledRows();
        foreach (var same in Alike(level.Where(l => l.Length >= ShortestLine)).Where(s => s.Count >= FewestLines))
            found.rows.AddRange(same.Zip(same.Skip(1), (a, b) => (a.From, a.To, a.At, b.At)));

        return found;
    }

    /// <summary>The row a line of text lies in; -1 where it lies in none.</summary>
    public int At(Line line) => rows.FindIndex(r =>
        line.Box.CentreY > r.Top && line.Box.CentreY < r.Bottom && line.Box.X > r.Left - line.Box.Height && line.Box.Right < r.Right + line.Box.Height);

    // From the top down; two lines in one place are one.
    private static List<List<Span1D>> Alike(IEnumerable<Span1D> level)
    {
        var groups = new List<List<Span1D>>();
        foreach (var line in level.OrderBy(l => l.At))
        {
            if (groups.Find(g => Math.Abs(g[0].From - line.From) < EdgeTolerance && Math.Abs(g[0].To - line.To) < EdgeTolerance) is not { } group)
                groups.Add([line]);
            else if (line.At - group[^1].At > EdgeTolerance)
                group.Add(line);
        }

        return groups;
    }
}
