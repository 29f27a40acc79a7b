using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Lines that stand side by side: one row of a table without ruling, its cells wrapped or not.
internal sealed class Band
{
    /// <summary>Lines that share this much of the lower one's height stand side by side.</summary>
    private const double Overlap = 0.15;

    private Band(List<Line> lines)
    {
        Lines = lines;
        var segments = lines.SelectMany(l => Segment.Of(l)).OrderBy(s => s.Box.X).ToList();
        Top = segments.Min(s => s.Box.Y);
        Bottom = segments.Max(s => s.Box.Bottom);
        Groups = Grouped(segments);
    }

    public List<Line> Lines { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Its cells, left to right: segments that stand under one another are one cell.</summary>
    public ImmutableArray<ImmutableArray<Segment>> Groups { get; }

    /// <summary>The lines of a page outside ruled tables, band by band.</summary>
    public static List<Band> Of(List<Line> lines)
    {
        var bands = new List<Band>();
        var start = 0;
        while (start < lines.Count)
        {
            var bottom = lines[start].Box.Bottom;
            var end = start + 1;
            while (end < lines.Count && bottom - lines[end].Box.Y > Overlap * lines[end].Box.Height)
                bottom = Math.Max(bottom, lines[end++].Box.Bottom);
            bands.Add(new Band(lines.GetRange(start, end - start)));
            start = end;
        }

        return bands;
    }

    public static Box BoxOf(ImmutableArray<Segment> group) => group.Aggregate(default(Box), (box, segment) => box.Union(segment.Box));

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
}
