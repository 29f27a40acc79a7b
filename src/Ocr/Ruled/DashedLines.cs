using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Finds ruling lines that were drawn as dashes, or of which a worn drum, a copy of a copy or faint toner left only pieces: short thin strokes with no ink beside
/// them, one behind the other. Strokes of characters have others beside them, and figures set below one another are all of one height.
/// </summary>
internal sealed class DashedLines(double dotsPerInch)
{
    // In inches: a piece at least, the thickest, and how far off the next ink is.
    private const double LeastPiece = 0.025;
    private const double MostThickness = 0.03;
    private const double Clear = 0.035;

    // In inches: what lies nearer to the edge of the picture is the sheet's own.
    private const double Edge = 0.12;

    // In inches: from one piece to the next, along the line and across it; a line is a little bent where the paper was.
    private const double MostGap = 0.2;
    private const double MostStep = 0.01;
    private const double MostSlope = 0.04;

    // What makes a line of them. Lines that are whole but for a gap or two have longer pieces; there the gap may be meant.
    // The bases of 2012-02-22 are such pieces too, but make no level line as long as a table's.
    private const double LeastLength = 1.5;
    private const double LeastUpright = 0.6;
    private const double LeastDrawn = 0.4;
    private const int FewestPieces = 4;
    private const int FewestEnds = 2;
    private const double LongestMean = 0.4;

    // So many broken lines are a table's.
    private const int FewestAcross = 3;
    private const int FewestDown = 2;

    // In inches: what is left of a line beside a wider gap at least, and how wide the gap may be; rows are lower than columns are wide. So near to
    // another line a piece ends on it.
    private const double LeastRest = 0.05;
    private const double MostHidden = 0.6;
    private const double MostHiddenUpright = 0.5;
    private const double Corner = 0.1;
    private const double LeastDrawnInAll = 0.35;

    // The share of it that is there as whole lines: then it is one of them.
    private const double LeastFound = 0.9;

    // In inches: an upright dash that long may be a digit, 1 below 1 below 1; those are of one height within this share, and this share of it apart at least.
    private const double LeastDigit = 0.06;
    private const double MostDigit = 0.14;
    private const double SameHeight = 0.25;
    private const double Apart = 0.7;

    // More pieces are no drawing but dirt.
    private const int MostPieces = 20_000;

    /// <summary>A broken line and its pieces, those that lie alone on its way included.</summary>
    internal sealed record Broken(PixelLine Line, ImmutableArray<PixelLine> Pieces)
    {
        public static Broken Of(ImmutableArray<PixelLine> pieces)
        {
            var drawn = pieces.Sum(piece => piece.Length);
            return new Broken(new PixelLine(pieces.Sum(piece => piece.At * piece.Length) / drawn, pieces[0].From, pieces[^1].To, pieces.Max(piece => piece.Thickness)), pieces);
        }

        /// <summary>How much of it is there, 0–1.</summary>
        public double Drawn => Pieces.Sum(piece => piece.Length) / Line.Length;
    }

    /// <summary>The broken lines of a page, level ones and upright ones, the latter as they lie on the page turned.</summary>
    /// <param name="ink">1 where there is ink.</param>
    /// <param name="turned">The same, rows for columns.</param>
    /// <param name="across">Level lines that are whole.</param>
    /// <param name="down">Upright lines that are whole.</param>
    public (List<Broken> Across, List<Broken> Down) Find(Plane ink, Plane turned, List<PixelLine> across, List<PixelLine> down)
    {
        var (level, upright) = (Rows(ink), Rows(turned).FindAll(row => !AreDigits(row)));
        List<PixelLine> acrossAll = [.. across, .. level.Where(row => IsLine(row, LeastLength)).Select(row => row.Line)], downAll = [.. down, .. upright.Where(row => IsLine(row, LeastUpright)).Select(row => row.Line)];
        List<Broken> brokenAcross = [.. Joined(level, downAll, LeastLength, MostHidden).Where(line => !IsWhole(line, across)).Select(line => WithLoose(line, level))];
        List<Broken> brokenDown = [.. Joined(upright, acrossAll, LeastUpright, MostHiddenUpright).Where(line => !IsWhole(line, down) && IsSide(line, acrossAll)).Select(line => WithLoose(line, upright))];

        // Whatever broke the lines of a table broke most of them; a row of strokes that looks like one line is print.
        return brokenAcross.Count < FewestAcross || brokenDown.Count < FewestDown ? ([], []) : (brokenAcross, brokenDown);
    }

    // Where too little of it is left to be a line, a piece is no 1 either.
    private Broken WithLoose(Broken line, List<Broken> rows)
    {
        var reach = MostHidden * dotsPerInch;
        return line with { Pieces = [.. line.Pieces.Union(rows.SelectMany(row => row.Pieces).Where(piece => Math.Abs(line.Line.At - piece.At) <= MostStep * dotsPerInch && piece.To >= line.Line.From - reach && piece.From <= line.Line.To + reach))] };
    }

    /// <summary>Whole lines and broken ones; a longer piece of a broken line, found by itself, lies where the line is bent to.</summary>
    public static List<PixelLine> Among(List<PixelLine> whole, List<Broken> broken)
    {
        if (broken.Count == 0)
            return whole;
        List<PixelLine> all = [.. whole.Where(line => !broken.Exists(b => IsPiece(line, b))), .. broken.Select(b => b.Line)];
        all.Sort(PixelLine.InOrder);
        return all;
    }

    private static bool IsPiece(PixelLine line, Broken broken) =>
        line.From >= broken.Line.From - line.Thickness && line.To <= broken.Line.To + line.Thickness &&
        broken.Pieces.Any(piece => Math.Abs(piece.At - line.At) <= line.Thickness && piece.From <= line.To && piece.To >= line.From);

    // A scanner's streak runs on beyond the table; a side of cells begins and ends on lines, its last piece there or gone.
    private bool IsSide(Broken line, List<PixelLine> crossing)
    {
        var ends = crossing.Where(other => other.Reaches(line.Line.At, MostGap * dotsPerInch)).Select(other => other.At).ToList();
        return ends.Count >= FewestEnds && line.Pieces[0].From >= ends.Min() - (MostGap * dotsPerInch) && line.Pieces[^1].To <= ends.Max() + (MostGap * dotsPerInch);
    }

    // Too pale to be ink all along, or thicker here and there: pieces of a line that was found are no broken one.
    private bool IsWhole(Broken broken, List<PixelLine> whole)
    {
        var found = whole.Where(line => Math.Abs(line.At - broken.Line.At) <= (2 * MostStep * dotsPerInch) + line.Thickness).ToList();
        return found.Sum(line => Math.Max(0, Math.Min(line.To, broken.Line.To) - Math.Max(line.From, broken.Line.From))) >= LeastFound * broken.Line.Length ||
            found.Exists(line => line.Length >= LeastFound * broken.Line.Length);
    }

    // Pieces one behind the other.
    private List<Broken> Rows(Plane ink)
    {
        var pieces = RulingFinder.Horizontal(Alone(ink), dotsPerInch, LeastPiece).FindAll(piece => piece.At >= Edge * dotsPerInch && piece.At <= ink.Height - (Edge * dotsPerInch));
        if (pieces.Count > MostPieces)
            return [];
        List<List<PixelLine>> open = [];
        List<Broken> rows = [];
        foreach (var piece in pieces.OrderBy(piece => piece.From))
        {
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (piece.From - open[i][^1].To <= MostGap * dotsPerInch)
                    continue;
                rows.Add(Broken.Of([.. open[i]]));
                open.RemoveAt(i);
            }
            if (open.Where(row => GoesOn(row[^1], piece)).MinBy(row => Math.Abs(row[^1].At - piece.At)) is { } own)
                own.Add(piece);
            else
                open.Add([piece]);
        }
        rows.AddRange(open.Select(row => Broken.Of([.. row])));
        return rows;
    }

    private bool GoesOn(PixelLine before, PixelLine piece)
    {
        var gap = piece.From - before.To;
        return gap >= 0 && Math.Abs(piece.At - before.At) <= (MostStep * dotsPerInch) + (MostSlope * gap);
    }

    private bool IsLine(Broken row, double leastLength) =>
        row.Pieces.Length >= FewestPieces && row.Line.Length >= leastLength * dotsPerInch && row.Drawn >= LeastDrawn && row.Line.Length <= LongestMean * dotsPerInch * row.Pieces.Length;

    private bool AreDigits(Broken row)
    {
        var (least, most) = (row.Pieces.Min(piece => piece.Length), row.Pieces.Max(piece => piece.Length));
        return least >= LeastDigit * dotsPerInch && most <= MostDigit * dotsPerInch && most <= (1 + SameHeight) * least && (1 - row.Drawn) * row.Line.Length >= Apart * least * (row.Pieces.Length - 1);
    }

    // Of one line more may be gone than of its other parts; but a gap from one crossing line to the next is a cell over both sides.
    private List<Broken> Joined(List<Broken> rows, List<PixelLine> crossing, double leastLength, double mostHidden)
    {
        List<Broken> joined = [];
        foreach (var row in rows.Where(row => row.Line.Length * row.Drawn >= LeastRest * dotsPerInch).OrderBy(row => row.Line.From))
        {
            var at = joined.FindIndex(before => (IsLine(before, leastLength) || IsLine(row, leastLength)) && IsSame(before, row, crossing, mostHidden * dotsPerInch));
            if (at < 0)
                joined.Add(row);
            else
                joined[at] = Broken.Of([.. joined[at].Pieces, .. row.Pieces]);
        }
        return [.. joined.Where(line => IsLine(line, leastLength)).Select(line => line with { Line = line.Line with { From = End(line, -1, crossing) ?? line.Line.From, To = End(line, 1, crossing) ?? line.Line.To } })];
    }

    private bool IsSame(Broken before, Broken behind, List<PixelLine> crossing, double mostHidden)
    {
        var (end, start) = (before.Pieces[^1], behind.Pieces[0]);
        var gap = start.From - end.To;
        if (gap < 0 || gap > mostHidden || Math.Abs(start.At - end.At) > MostStep * dotsPerInch || Broken.Of([.. before.Pieces, .. behind.Pieces]).Drawn < LeastDrawnInAll)
            return false;
        return !(EndsOn(end.To, end.At) && EndsOn(start.From, start.At));

        bool EndsOn(double along, double at) => crossing.Exists(other => other.Stops(along, at, Corner * dotsPerInch, MostGap * dotsPerInch));
    }

    // The last piece before a corner may be gone.
    private double? End(Broken line, int way, List<PixelLine> crossing)
    {
        var (end, at) = way < 0 ? (line.Line.From, line.Pieces[0].At) : (line.Line.To, line.Pieces[^1].At);
        var ends = crossing.Where(other => (other.At - end) * way >= -Corner * dotsPerInch && (other.At - end) * way <= MostGap * dotsPerInch && other.Reaches(at, MostGap * dotsPerInch)).Select(other => other.At).ToList();
        return ends.Count == 0 ? null : ends.MinBy(other => Math.Abs(other - end));
    }

    // The thin ink with nothing close above it or below.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Plane Alone(Plane ink)
    {
        var (thickest, clear) = ((int)Math.Ceiling(MostThickness * dotsPerInch), (int)Math.Ceiling(Clear * dotsPerInch));
        var alone = Plane.Empty(ink.Width, ink.Height);
        var (begins, ends, behind) = (new int[ink.Width], new int[ink.Width], new int[ink.Width]);
        Array.Fill(begins, -1);
        Array.Fill(ends, int.MinValue / 2);
        Array.Fill(behind, int.MinValue / 2);
        for (var y = 0; y <= ink.Height; y++)
        {
            var row = y < ink.Height ? ink.Pixels.AsSpan(y * ink.Width, ink.Width) : default;
            for (var x = 0; x < begins.Length; x++)
            {
                var inked = y < ink.Height && row[x] == 1;
                if (inked && (begins[x] < 0 || ends[x] >= begins[x]))
                    Keep(x, y);
                else if (!inked && begins[x] >= 0 && ends[x] < begins[x])
                    ends[x] = y;
            }
        }
        for (var x = 0; x < begins.Length; x++)
            Keep(x, ink.Height);
        return alone;

        // The stroke of a column that has ended, before the next one begins.
        void Keep(int x, int next)
        {
            if (begins[x] >= 0 && ends[x] - begins[x] <= thickest && begins[x] - behind[x] >= clear && next - ends[x] >= clear)
            {
                for (var y = begins[x]; y < ends[x]; y++)
                    alone.Pixels[(y * alone.Width) + x] = 1;
            }
            if (begins[x] >= 0)
                behind[x] = ends[x];
            begins[x] = next;
        }
    }
}
