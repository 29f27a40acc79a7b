using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Looks at the sides of single cells, one between each two lines that cross them. In a low row the strokes of a character reach from line to
/// line and look like a side; and a low row's own sides are too short to be told from strokes, but go on where others begin.
/// </summary>
/// <param name="ink">1 where there is ink, turned so that the sides are level.</param>
/// <param name="pale">The same with hair lines too pale to be ink.</param>
/// <param name="dotsPerInch">Pixels per inch.</param>
internal sealed class CellSides(Plane ink, Plane pale, double dotsPerInch)
{
    // In inches: no character is larger; how far ink goes on beside a line that it crosses; how far a side may lie off the one it goes on from;
    // how near to a crossing line nothing is looked at.
    private const double LargestCharacter = 0.4;
    private const double Beside = 0.012;
    private const double Off = 0.01;
    private const double Corner = 0.012;

    // In corners: lines closer to each other are one.
    private const double LeastGap = 4;

    // A line so long is no stroke: what goes on from it may be short.
    private const double LeastKnown = 0.45;

    // In inches: no strokes of a line of print are thicker, two run together by blur included; ink that runs along a long side, as a seal's edge does, does not end on it.
    private const double ThickestStrokes = 0.08;

    // A stroke has others ending on it in this share of its length; text touches a side here and there.
    private const double Crossed = 0.16;

    // So much of a side is there at least, corners included: a stroke ends a little before the lines.
    private const double Drawn = 0.9;
    private readonly double corner = Math.Max(2, Corner * dotsPerInch);

    /// <summary>The lines without what is a character's stroke between two crossing lines.</summary>
    public List<PixelLine> WithoutStrokes(List<PixelLine> lines, List<PixelLine> crossing)
    {
        List<PixelLine> sides = [];
        foreach (var line in lines)
        {
            var from = line.From;
            var thickest = line.Length >= LeastKnown * dotsPerInch ? ThickestStrokes * dotsPerInch : double.PositiveInfinity;
            foreach (var (start, end) in Gaps(line.At, line.From, line.To, crossing))
            {
                if (end - start > LargestCharacter * dotsPerInch || CrossedShare(line.At, line.Thickness, start, end, thickest) < Crossed)
                    continue;
                Keep(from, start);
                from = end;
            }
            Keep(from, line.To);

            // What is left must be as long as any line is.
            void Keep(double start, double end)
            {
                if (end - start >= RulingFinder.LeastRun * dotsPerInch)
                    sides.Add(line with { From = start, To = end });
            }
        }
        return sides;
    }

    /// <summary>Sides of single cells that go on where others begin or end, and were too short or too broken to be found by themselves.</summary>
    public List<PixelLine> Missed(List<PixelLine> lines, List<PixelLine> crossing)
    {
        List<PixelLine> missed = [];
        foreach (var line in lines.Where(line => line.Length >= LeastKnown * dotsPerInch))
        {
            foreach (var (start, end) in Gaps(line.At, double.NegativeInfinity, double.PositiveInfinity, crossing).Where(gap => double.IsFinite(gap.To - gap.From)))
            {
                if (lines.Concat(missed).Any(other => Math.Abs(other.At - line.At) <= 2 * Off * dotsPerInch && Math.Min(other.To, end) - Math.Max(other.From, start) > (end - start) / 2))
                    continue;
                if (Place(line.At, start, end) is { } at && CrossedShare(at, line.Thickness, start, end, double.PositiveInfinity) < Crossed)
                    missed.Add(line with { At = at, From = start, To = end });
            }
        }
        return missed;
    }

    // From each crossing line that reaches there to the next one, and to the ends.
    private List<(double From, double To)> Gaps(double at, double from, double to, List<PixelLine> crossing)
    {
        List<(double From, double To)> gaps = [];
        var start = from;
        foreach (var end in crossing.Where(other => other.From - corner <= at && other.To + corner >= at && other.At > from && other.At < to).Select(other => other.At).Append(to))
        {
            if (end - start > LeastGap * corner)
                gaps.Add((start, end));
            start = end;
        }
        return gaps;
    }

    // Where a side lies, near where it should; null where too little of it is there.
    private double? Place(double at, double from, double to)
    {
        var (best, most) = (at, 0);
        var (start, end) = ((int)from, (int)to);
        var off = (int)Math.Ceiling(Off * dotsPerInch);
        for (var row = (int)at - off; row <= (int)at + off; row++)
        {
            var inked = 0;
            for (var x = start; x < end; x++)
                inked += IsInked(pale, x, row - 1) || IsInked(pale, x, row) || IsInked(pale, x, row + 1) ? 1 : 0;
            if (inked > most || (inked == most && Math.Abs(row + 0.5 - at) < Math.Abs(best - at)))
                (best, most) = (row + 0.5, inked);
        }
        return most >= Drawn * (end - start) ? best : null;
    }

    // How much of the line has strokes ending on it or crossing it.
    private double CrossedShare(double at, double thickness, double from, double to, double thickest)
    {
        var (start, end) = ((int)(from + corner), (int)(to - corner));
        var side = Math.Max(2, Beside * dotsPerInch);
        var (crossed, run) = (0, 0);
        for (var x = start; x < end; x++)
        {
            var row = Enumerable.Range(-2, 5).Select(off => (int)at + off).Where(y => IsInked(ink, x, y)).Cast<int?>().MinBy(y => Math.Abs(y!.Value + 0.5 - at));
            if (row is { } inside && GoesOn(x, inside, thickness + side))
            {
                run++;
                continue;
            }
            crossed += run <= thickest ? run : 0;
            run = 0;
        }
        crossed += run <= thickest ? run : 0;
        return end <= start ? 0 : (double)crossed / (end - start);
    }

    // Across, from ink of the line.
    private bool GoesOn(int x, int inside, double most)
    {
        var (top, bottom) = (inside, inside);
        while (IsInked(ink, x, top - 1) && inside - top <= most)
            top--;
        while (IsInked(ink, x, bottom + 1) && bottom - inside <= most)
            bottom++;
        return bottom - top + 1 > most;
    }

    private static bool IsInked(Plane plane, int x, int y) => (uint)x < (uint)plane.Width && (uint)y < (uint)plane.Height && plane.Pixels[(y * plane.Width) + x] == 1;
}
