using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Labels set to the right against values set to the left: the gap between them is too narrow to part anything by itself, but line after line has
// it at the same place.
internal static class Gutters
{
    /// <summary>So many lines share both edges of the gap.</summary>
    private const int FewestLines = 4;

    /// <summary>They share them within this, in points.</summary>
    private const double SameEdge = 1;

    /// <summary>The gap is at least so wide, in heights of the text, and so much wider than the gaps between the other characters of its line.</summary>
    private const double Narrowest = 0.25;
    private const double Wider = 0.15;

    /// <summary>The same lines, with a blank at such gaps.</summary>
    public static ImmutableArray<Line> Open(ImmutableArray<Line> lines)
    {
        List<(int Line, int At, double Left, double Right)>? gaps = null;
        for (var i = 0; i < lines.Length; i++)
            Collect(lines[i], i, ref gaps);
        if (gaps is null || gaps.Count < FewestLines)
            return lines;
        var opened = gaps
            .Where(g => g.At > 0 && gaps.Where(o => Math.Abs(o.Left - g.Left) < SameEdge && Math.Abs(o.Right - g.Right) < SameEdge).Select(o => o.Line).Distinct().Count() >= FewestLines)
            .ToLookup(g => g.Line, g => g.At);
        return opened.Count == 0 ? lines : [.. lines.Select((l, i) => opened.Contains(i) ? Blanks(l, [.. opened[i]]) : l)];
    }

    // What stands in brackets is a remark to the label. A blank that is there already tells where the others are as well.
    private static void Collect(Line line, int index, ref List<(int Line, int At, double Left, double Right)>? gaps)
    {
        double? usual = null;
        for (var i = 1; i < line.Text.Length; i++)
        {
            var isBlank = i > 1 && line.Text[i - 1] == ' ' && line.Boxes[i - 1].IsEmpty;
            var last = isBlank ? i - 2 : i - 1;
            var (before, behind) = (line.Boxes[last], line.Boxes[i]);
            var gap = behind.X - before.Right;
            if (before.IsEmpty || behind.IsEmpty || gap < Narrowest * behind.Height || !PrintedText.IsChinese(line.Text[last]) || PrintedText.Fold(line.Text[i]) is '(' or '[')
                continue;
            usual ??= UsualGap(line);
            if (gap >= usual + (Wider * behind.Height))
                (gaps ??= []).Add((index, isBlank ? -1 : i, before.Right, behind.X));
        }
    }

    private static double UsualGap(Line line)
    {
        var gaps = new List<double>(line.Text.Length);
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (!line.Boxes[i - 1].IsEmpty && !line.Boxes[i].IsEmpty)
                gaps.Add(line.Boxes[i].X - line.Boxes[i - 1].Right);
        }

        // Every character stands apart: no gap says more than another.
        gaps.Sort();
        return gaps.Count == 0 ? double.MaxValue : gaps[gaps.Count / 2];
    }

    private static Line Blanks(Line line, HashSet<int> at)
    {
        var text = new System.Text.StringBuilder(line.Text.Length + at.Count);
        var boxes = ImmutableArray.CreateBuilder<Box>(line.Text.Length + at.Count);
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (at.Contains(i))
            {
                text.Append(' ');
                boxes.Add(default);
            }

            text.Append(line.Text[i]);
            boxes.Add(line.Boxes[i]);
        }

        return new Line(text.ToString(), boxes.ToImmutable(), line.Confidence);
    }
}
