using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>
/// Finds how far the content of a page leans: summed up along the right direction, the lower edges of characters and ruling lines pile up on
/// few rows. Everything is read along that direction afterwards, so a quarter of a degree matters: it is four points across a page.
/// </summary>
internal static class SkewFinder
{
    // Below this angle straightening blurs more than it mends.
    private const double LeastAngle = 0.05;

    // Degrees looked at, first coarsely, then around the best.
    private const double Most = 5;
    private const double Coarse = 0.5;
    private const double Finest = 0.019;
    private const double Finer = 0.2;

    // Where nothing piles up, or hardly anything is there, it cannot be told.
    private const int LeastEdges = 200;
    private const double LeastGain = 1.05;

    /// <summary>Degrees clockwise; 0 where it stands level or it cannot be told.</summary>
    public static double Of(Plane ink)
    {
        var edges = ink.LowerEdges();
        if (edges.Count < LeastEdges)
            return 0;
        var (best, top, sum, tried) = (0.0, 0.0, 0.0, 0);
        for (var step = Coarse; step >= Finest; step *= Finer)
        {
            var centre = best;
            var reach = step == Coarse ? Most : step / Finer;
            for (var angle = centre - reach; angle <= centre + reach + (step / 2); angle += step)
            {
                var score = Score(edges, angle, ink);
                (sum, tried) = step == Coarse ? (sum + score, tried + 1) : (sum, tried);
                if (score > top)
                    (best, top) = (angle, score);
            }
        }
        return Math.Abs(best) < LeastAngle || top < LeastGain * sum / tried ? 0 : Math.Round(best, 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Score(List<(int X, int Y)> edges, double degrees, Plane ink)
    {
        // Sixteen bits of fraction: whole numbers only in the loop, the same on every machine.
        var slope = (long)Math.Round(Math.Tan(degrees * Math.PI / 180) * 65536);
        var most = (int)(Math.Abs(slope) * ink.Width >> 16) + 1;
        var rows = new int[ink.Height + (2 * most) + 1];
        foreach (var (x, y) in edges)
            rows[y + most - (int)(x * slope >> 16)]++;
        double score = 0;
        foreach (var count in rows)
            score += (double)count * count;
        return score;
    }
}
