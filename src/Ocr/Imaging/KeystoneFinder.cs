using System.Runtime.CompilerServices;

using DocPipeline.Domain;

namespace DocPipeline.Ocr.Imaging;

/// <summary>
/// Finds how a photographed page narrows. Level lines of such a page fall the more the further they are from its middle, all by the same
/// rule: summed up along that rule, lower edges pile up on few rows as they do on a level page. The same holds for left edges and columns.
/// </summary>
internal static class KeystoneFinder
{
    private const int MostPoints = 12000;
    private const int LeastPoints = 300;

    // Rows: at the resolution the lie of a page is told at, characters are lower.
    private const int LongestStroke = 24;

    // Slopes looked at; they change by steps from the middle to the edge of the page.
    private const double Coarse = 0.005;
    private const int Slopes = 6;
    private const int CoarseRow = 3;
    private const double Finest = 50;

    // How much smaller one edge of a page may be than the other one, as a share: beyond that nobody could read it.
    private const double MostNarrowing = 0.085;

    // A scanned page is none: less change than that to its edges is paper that lies unevenly, and edges must pile up that much better.
    private const double LeastChange = 0.005;
    private const double LeastGain = 1.2;

    // Columns alone tell it only where they lean that much: rulers of a form are not always square.
    private const double LeastLean = 0.01;

    /// <summary>Null where the page lies flat, or it cannot be told.</summary>
    /// <param name="ink">Its ink.</param>
    /// <param name="degrees">How far it leans.</param>
    public static Keystone? Of(Plane ink, double degrees)
    {
        var level = Search(Levelled(ink.LowerEdges(), ink, degrees).ConvertAll(edge => ((float)edge.X, (float)edge.Y)), ink.Width, ink.Height);
        var upright = Search(LeftEdges(ink, degrees), ink.Height, ink.Width);
        if (level is null && (upright is not { } only || Math.Abs(only.Slope) < LeastLean))
            return null;
        var (slope, across) = level ?? (0, 0);
        var (lean, down) = upright ?? (-slope, 0);
        return new Keystone(Rounded(-across * ink.Width), Rounded(-down * ink.Height), Rounded(slope), Rounded(lean));
    }

    // As many decimals as are sent on.
    private static double Rounded(double value) => Math.Round(value, 5);

    // Left edges of characters lie everywhere: only those longer than any stroke tell where columns are.
    private static List<(float Along, float Across)> LeftEdges(Plane ink, double degrees)
    {
        List<(int X, int Y)> edges = [];
        for (var x = 1; x < ink.Width; x++)
        {
            var start = 0;
            for (var y = 0; y <= ink.Height; y++)
            {
                if (y < ink.Height && ink.Pixels[(y * ink.Width) + x] > ink.Pixels[(y * ink.Width) + x - 1])
                    continue;
                for (var inside = start; y - start >= LongestStroke && inside < y; inside++)
                    edges.Add((x, inside));
                start = y + 1;
            }
        }
        return Levelled(edges, ink, degrees).ConvertAll(edge => ((float)edge.Y, (float)edge.X));
    }

    // About the middle of the levelled page.
    private static List<(double X, double Y)> Levelled(List<(int X, int Y)> edges, Plane ink, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var each = Math.Max(1, edges.Count / MostPoints);
        List<(double X, double Y)> levelled = [];
        for (var i = 0; i < edges.Count; i += each)
        {
            var (dx, dy) = (edges[i].X - (ink.Width / 2.0), edges[i].Y - (ink.Height / 2.0));
            levelled.Add(((dx * cosine) + (dy * sine), (dy * cosine) - (dx * sine)));
        }
        return levelled;
    }

    // The slope of the line through the middle, and how much it changes from one row to the next. One long line alone, such as the edge of
    // the sheet, fits many rules: the change has to explain more than the best slope without one does.
    private static (double Slope, double Change)? Search(List<(float Along, float Across)> edges, int length, int breadth)
    {
        if (edges.Count < LeastPoints)
            return null;
        var half = breadth / 2.0;
        var flat = Score(edges, 0, 0, length, breadth, 1);
        var parallel = Best((0, 0, flat), 0);
        var meeting = Best(parallel, (int)(MostNarrowing * breadth / (2.0 * length * Coarse)));
        if (Math.Abs(meeting.Change) >= LeastChange && meeting.Score >= LeastGain * parallel.Score)
            return (meeting.Slope, meeting.Change / half);
        return Math.Abs(parallel.Slope) >= LeastChange && parallel.Score >= LeastGain * flat ? (parallel.Slope, 0) : null;

        (double Slope, double Change, long Score) Best((double Slope, double Change, long Score) known, int changes)
        {
            var best = known with { Score = Score(edges, known.Slope, known.Change / half, length, breadth, CoarseRow) };
            for (var a = -Slopes; a <= Slopes; a++)
            {
                for (var b = -changes; b <= changes; b++)
                    Offer(a * Coarse, b * Coarse, CoarseRow);
            }
            best.Score = Score(edges, best.Slope, best.Change / half, length, breadth, 1);
            for (var step = Coarse / 2; step > Coarse / Finest; step /= 2)
            {
                var (slope, change) = (best.Slope, best.Change);
                for (var a = -2; a <= 2; a++)
                {
                    for (var b = changes > 0 ? -2 : 0; b <= (changes > 0 ? 2 : 0); b++)
                        Offer(slope + (a * step), change + (b * step), 1);
                }
            }
            return best.Score > known.Score ? best : known;

            void Offer(double slope, double change, int row)
            {
                var score = Score(edges, slope, change / half, length, breadth, row);
                if (score > best.Score)
                    best = (slope, change, score);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Score(List<(float Along, float Across)> edges, double slope, double change, int length, int breadth, int row)
    {
        // A line through (0, r) with the slope s + c·r holds (x, y) where r = (y − s·x) / (1 + c·x).
        var rows = new int[((length + breadth) / row) + 2];
        var (s, c, middle, scale) = ((float)slope, (float)change, (length + breadth) / 2f, 1f / row);
        foreach (var (along, across) in edges)
        {
            var at = (int)((((across - (s * along)) / (1 + (c * along))) + middle) * scale);
            if ((uint)at < (uint)rows.Length)
                rows[at]++;
        }
        long score = 0;
        foreach (var count in rows)
            score += (long)count * count;
        return score;
    }
}
