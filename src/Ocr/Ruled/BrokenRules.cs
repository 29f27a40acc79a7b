using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Joins the pieces of ruling lines that a bad toner or a hard threshold broke. In a whole table lines end on others; where many of them end in
/// the air, a piece goes on to the next one at its level, and to the line it should have ended on, as long as nothing is printed between.
/// </summary>
internal sealed class BrokenRules(double dotsPerInch)
{
    // In inches: how far the pieces of one line lie apart across it, and along it where both, or only one of them, end in the air.
    private const double Level = 0.03;
    private const double MostGap = 1.3;
    private const double MostGapAtLine = 0.3;

    // In inches: the shortest remains of a line, how far they lie from it, and how far from them no stroke of theirs stands.
    private const double ShortestPiece = 0.09;
    private const double SameLine = 0.02;
    private const double MostApart = 0.6;
    private const double Beside = 0.03;

    // In inches: what lies nearer to the edge is the shadow of the lid.
    private const double PageEdge = 0.3;

    /// <summary>So many ends in the air, and this share of all, tell broken lines from a few underlined words.</summary>
    private const int FewestLooseEnds = 8;
    private const double LooseShare = 0.2;

    /// <summary>A gap holds less ink than this share; dust is no print.</summary>
    private const double Dust = 0.04;

    /// <summary>The lines of a page, mended where they are broken.</summary>
    /// <param name="ink">The page.</param>
    /// <param name="turned">The same, lines and columns exchanged.</param>
    /// <param name="across">Level lines.</param>
    /// <param name="down">Upright lines.</param>
    public (List<PixelLine> Across, List<PixelLine> Down) Mend(Plane ink, Plane turned, List<PixelLine> across, List<PixelLine> down)
    {
        if (!AreBroken(across, down))
            return (across, down);
        var level = Join(ink, [.. across, .. Remains(ink, across)], down);
        var upright = Join(turned, [.. down, .. Remains(turned, down)], level);
        level = Reach(ink, level, LongInside(upright, ink.Width));
        return (level, Reach(turned, upright, LongInside(level, ink.Height)));
    }

    // What is left of a line may be shorter than strokes of characters; but those stand neither alone nor where long pieces of a line do.
    private List<PixelLine> Remains(Plane ink, List<PixelLine> lines) => RulingFinder.Horizontal(ink, dotsPerInch, ShortestPiece).FindAll(piece =>
        piece.To - piece.From < RulingFinder.LeastRun * dotsPerInch && lines.Exists(l => IsBeside(l, piece)) &&
        IsBlank(ink, piece.At - (Beside * dotsPerInch), piece.From, piece.To) && IsBlank(ink, piece.At + (Beside * dotsPerInch), piece.From, piece.To));

    private bool IsBeside(PixelLine line, PixelLine piece) =>
        Math.Abs(line.At - piece.At) <= SameLine * dotsPerInch && Math.Max(line.From - piece.To, piece.From - line.To) <= MostApart * dotsPerInch;

    private bool AreBroken(List<PixelLine> across, List<PixelLine> down)
    {
        var (loose, ends) = (0, 0);
        foreach (var (lines, others) in ((List<PixelLine>, List<PixelLine>)[])[(across, down), (down, across)])
        {
            foreach (var line in lines.Where(l => IsAmong(l, others)))
            {
                loose += (EndsOn(line.From, line.At, others) ? 0 : 1) + (EndsOn(line.To, line.At, others) ? 0 : 1);
                ends += 2;
            }
        }

        return loose >= FewestLooseEnds && loose >= LooseShare * ends;
    }

    private List<PixelLine> LongInside(List<PixelLine> lines, int extent) => lines.FindAll(l => l.To - l.From >= RuledPage.NoArc * dotsPerInch && l.At > PageEdge * dotsPerInch && l.At < extent - (PageEdge * dotsPerInch));

    private List<PixelLine> Join(Plane ink, List<PixelLine> lines, List<PixelLine> crossing)
    {
        List<(PixelLine Whole, double LastAt)> joined = [];
        foreach (var line in lines.OrderBy(line => line.From))
        {
            var at = -1;
            for (var i = 0; i < joined.Count; i++)
            {
                if (IsPiece(ink, joined[i], line, crossing) && (at < 0 || Math.Abs(joined[i].LastAt - line.At) < Math.Abs(joined[at].LastAt - line.At)))
                    at = i;
            }

            if (at < 0)
            {
                joined.Add((line, line.At));
                continue;
            }

            var before = joined[at].Whole;
            var (left, right) = (before.To - before.From, line.To - line.From);
            joined[at] = (new PixelLine(((before.At * left) + (line.At * right)) / (left + right), before.From, Math.Max(before.To, line.To), Math.Max(before.Thickness, line.Thickness)), line.At);
        }

        var whole = joined.ConvertAll(j => j.Whole);
        whole.Sort(PixelLine.InOrder);
        return whole;
    }

    private bool IsPiece(Plane ink, (PixelLine Whole, double LastAt) before, PixelLine behind, List<PixelLine> crossing)
    {
        var gap = behind.From - before.Whole.To;
        if (gap <= 0 || gap > MostGap * dotsPerInch || Math.Abs(before.LastAt - behind.At) > Level * dotsPerInch)
            return false;
        var loose = (EndsOn(before.Whole.To, before.LastAt, crossing) ? 0 : 1) + (EndsOn(behind.From, behind.At, crossing) ? 0 : 1);
        return loose > 0 && (loose == 2 || gap <= MostGapAtLine * dotsPerInch) &&
            crossing.Count(c => c.At > before.Whole.From - (MostGapAtLine * dotsPerInch) && c.At < behind.To + (MostGapAtLine * dotsPerInch) && IsNear(c, behind.At)) >= 2 &&
            IsBlank(ink, (before.LastAt + behind.At) / 2, before.Whole.To, behind.From);
    }

    // An end in the air goes on to the first line the other way.
    private List<PixelLine> Reach(Plane ink, List<PixelLine> lines, List<PixelLine> crossing) => lines.ConvertAll(line =>
    {
        if (!IsAmong(line, crossing))
            return line;
        var (from, to) = (line.From, line.To);
        if (!EndsOn(to, line.At, crossing) && crossing.Where(c => c.At > to && IsNear(c, line.At)).Select(c => c.At).DefaultIfEmpty(double.MaxValue).Min() is var right && right - to <= MostGap * dotsPerInch && IsBlank(ink, line.At, to, right))
            to = right;
        if (!EndsOn(from, line.At, crossing) && crossing.Where(c => c.At < from && IsNear(c, line.At)).Select(c => c.At).DefaultIfEmpty(double.MinValue).Max() is var left && from - left <= MostGap * dotsPerInch && IsBlank(ink, line.At, left, from))
            from = left;
        return line with { From = from, To = to };
    });

    private bool IsAmong(PixelLine line, List<PixelLine> crossing) => crossing.Exists(c => c.At > line.From - (MostGapAtLine * dotsPerInch) && c.At < line.To + (MostGapAtLine * dotsPerInch) && IsNear(c, line.At));

    // The other line may be broken where this one meets it.
    private bool IsNear(PixelLine line, double across) => line.From - (MostGapAtLine * dotsPerInch) <= across && line.To + (MostGapAtLine * dotsPerInch) >= across;

    private bool EndsOn(double end, double across, List<PixelLine> crossing) => crossing.Exists(other => other.Stops(end, across, dotsPerInch));

    private static bool IsBlank(Plane ink, double at, double from, double to)
    {
        var (row, left, right) = ((int)at, Math.Max(0, (int)Math.Ceiling(from) + 1), Math.Min(ink.Width, (int)to - 1));
        if (row < 0 || row >= ink.Height)
            return false;
        return right <= left || ink.Pixels.AsSpan((row * ink.Width) + left, right - left).Count((byte)1) <= Math.Max(1, Dust * (right - left));
    }
}
