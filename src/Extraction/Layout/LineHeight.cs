using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// What type is large on a page is said by the type that is usual on it.
internal static class LineHeight
{
    /// <summary>The median height of the lines of a page, those in tables among them; 0 where there is none.</summary>
    public static double Usual(TranscribedPage page)
    {
        var heights = page.Lines.Concat(page.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)).Select(l => l.Box.Height).Order().ToArray();
        return heights.Length == 0 ? 0 : heights[heights.Length / 2];
    }

    /// <summary>The median distance from one line to the next below it; 0 where there are none.</summary>
    public static double Pitch(IReadOnlyList<Line> lines)
    {
        var steps = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Select(i => lines[i].Box.Y - lines[i - 1].Box.Y).Where(s => s > 0).Order().ToArray();
        return steps.Length == 0 ? 0 : steps[steps.Length / 2];
    }
}
