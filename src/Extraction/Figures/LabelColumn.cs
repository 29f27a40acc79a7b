using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// A cover without ruling: labels end where their column ends, and the values begin one below the other right behind it,
// with no colon and too little room between for a blank. What lines up over several lines parts them.
internal sealed class LabelColumn(ReadingTools tools)
{
    private const int LongestLabel = 20;
    private const int LongestPair = 30;

    /// <summary>So many lines with a known label before the same edge make a column of labels.</summary>
    private const int FewestLines = 3;

    private const double SharedEdge = 2.5;

    /// <summary>The lines, with a blank put in where a label of such a column ends.</summary>
    public ImmutableArray<Line> Part(ImmutableArray<Line> lines)
    {
        if (lines.Length < FewestLines)
            return lines;
        var ends = lines.Select(l => Ends(l).ToList()).ToList();
        var all = ends.SelectMany((e, i) => e.Select(end => (Line: i, End: end))).ToList();
        if (all.Count < FewestLines)
            return lines;
        var edges = all.Select(a => lines[a.Line].Boxes[a.End].X).ToList();
        var best = edges.Select(x => (X: x, Lines: all.Where((_, i) => Math.Abs(edges[i] - x) <= SharedEdge).Select(a => a.Line).Distinct().Count())).OrderByDescending(b => b.Lines).First();
        if (best.Lines < FewestLines)
            return lines;
        return [.. lines.Select((l, i) => ends[i].Find(e => Math.Abs(l.Boxes[e].X - best.X) <= SharedEdge) is > 0 and var end && l.Text[end - 1] != ' ' ? Parted(l, end) : l)];
    }

    // Where a listed label may end: before a character that is no blank. Where a colon ends the label, nothing else does.
    private IEnumerable<int> Ends(Line line)
    {
        // 法定代表人 and 所属辖市区 are labels as they stand, whatever shorter ones they begin with.
        if (PrintedText.Fold(line.Text).IndexOf(':') is >= 0 and <= LongestPair || tools.Labels.Match(line.Text, []) is { IsListed: true, ByHeading: false })
            yield break;
        var longest = Math.Min(LongestLabel, line.Text.Length - 1);
        for (var end = 2; end <= longest; end++)
        {
            if (line.Text[end] != ' ' && tools.Labels.Match(line.Text[..end], []) is { IsListed: true, ByHeading: false })
                yield return end;
        }
    }

    private static Line Parted(Line line, int end) =>
        new(line.Text[..end] + " " + line.Text[end..], [.. line.Boxes[..end], default, .. line.Boxes[end..]], line.Confidence);
}
