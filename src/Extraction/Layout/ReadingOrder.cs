using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Row by row, left to right: 有效期至 and its date stand at one height, and 附件四 beside a title in larger type, whichever of the two fonts reaches a little higher.
internal static class ReadingOrder
{
    private const double SameRow = 0.5;

    /// <summary>Lines in the order they are read.</summary>
    public static List<Line> InRows(IEnumerable<Line> lines)
    {
        var placed = lines.Select(l => (Line: l, l.Box)).OrderBy(l => l.Box.CentreY).ToList();
        var ordered = new List<Line>(placed.Count);
        for (int first = 0, next; first < placed.Count; first = next)
        {
            next = first + 1;
            while (next < placed.Count && placed[next].Box.CentreY - placed[first].Box.CentreY <= SameRow * Math.Min(placed[first].Box.Height, placed[next].Box.Height))
                next++;
            ordered.AddRange(placed.Skip(first).Take(next - first).OrderBy(l => l.Box.X).Select(l => l.Line));
        }

        return ordered;
    }
}
