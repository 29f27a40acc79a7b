using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Cell borders are drawn piece by piece, twice over, or as dashes. Pieces on one line become one stretch.
internal static class RulingMerger
{
    /// <summary>Lines closer than this are one line: double borders, rounding of producers.</summary>
    public const double Tolerance = 2.0;

    /// <summary>Dashes and dots up to this far apart are one line.</summary>
    private const double DashGap = 4.0;

    public static (List<Span1D> Horizontal, List<Span1D> Vertical) Merge(ImmutableArray<Ruling> rulings)
    {
        var horizontal = new List<Span1D>();
        var vertical = new List<Span1D>();
        foreach (var ruling in rulings)
        {
            if (ruling.IsHorizontal)
                horizontal.Add(new Span1D((ruling.Y0 + ruling.Y1) / 2, ruling.X0, ruling.X1));
            else
                vertical.Add(new Span1D((ruling.X0 + ruling.X1) / 2, ruling.Y0, ruling.Y1));
        }

        return (MergeOneWay(horizontal), MergeOneWay(vertical));
    }

    private static List<Span1D> MergeOneWay(List<Span1D> spans)
    {
        spans.Sort(static (a, b) => a.At.CompareTo(b.At));
        var merged = new List<Span1D>();
        var start = 0;
        while (start < spans.Count)
        {
            var end = start + 1;
            while (end < spans.Count && spans[end].At - spans[end - 1].At <= Tolerance && spans[end].At - spans[start].At <= 2 * Tolerance)
                end++;
            Chain(spans, start, end, merged);
            start = end;
        }

        return merged;
    }

    private static void Chain(List<Span1D> spans, int start, int end, List<Span1D> merged)
    {
        double sum = 0;
        for (var i = start; i < end; i++)
            sum += spans[i].At;
        var at = sum / (end - start);
        spans.Sort(start, end - start, Comparer<Span1D>.Create(static (a, b) => a.From.CompareTo(b.From)));
        var (from, to) = (spans[start].From, spans[start].To);
        for (var i = start + 1; i < end; i++)
        {
            if (spans[i].From <= to + DashGap)
            {
                to = Math.Max(to, spans[i].To);
            }
            else
            {
                merged.Add(new Span1D(at, from, to));
                (from, to) = (spans[i].From, spans[i].To);
            }
        }

        merged.Add(new Span1D(at, from, to));
    }
}
