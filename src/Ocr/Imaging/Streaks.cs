using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>
/// Streaks that dust on a scanner's glass draws through a page, from edge to edge along the way of the paper, as no printed line runs. They cross
/// characters and look like the sides of cells. What is left of the page under them is brought back to the brightness of the paper beside them.
/// </summary>
internal sealed class Streaks
{
    // In inches: so far off a streak the paper is paper again; so much at either end of the page is blank but for streaks; shorter pictures are no pages.
    private const double Beside = 0.02;
    private const double Margin = 0.2;
    private const double LeastPage = 5;

    // Grey levels darker than both sides, in that share of the rows of every band: print crosses a streak here and there.
    private const int LeastDarker = 8;
    private const int Bands = 16;
    private const double LeastOfBand = 0.55;

    // What is darker than that share of the paper is no blank margin; so much of it is dirt. The sides are left out, where the page ends.
    private const double Dark = 0.7;
    private const double MostDirt = 0.01;
    private const double Sides = 0.08;

    // A streak lets through what is under it; one that does not is filled from both sides.
    private const double LeastThrough = 0.5;
    private readonly List<(int First, int Last)> found;
    private readonly int beside;

    private Streaks(List<(int First, int Last)> found, int beside) => (this.found, this.beside) = (found, beside);

    /// <summary>The upright streaks of a page as it was scanned.</summary>
    public static Streaks Find(Plane grey, double dotsPerInch)
    {
        var beside = Math.Max(3, (int)Math.Round(Beside * dotsPerInch));
        List<(int First, int Last)> found = [];
        if (grey.Height < LeastPage * dotsPerInch || grey.Width <= 6 * beside)
            return new Streaks(found, beside);
        var counts = Counts(grey, beside);
        var least = (int)(LeastOfBand * (grey.Height / Bands));
        for (var x = (2 * beside) + 1; x < grey.Width - (2 * beside) - 1; x++)
        {
            var darkest = int.MaxValue;
            for (var band = 0; band < Bands; band++)
                darkest = Math.Min(darkest, counts[(band * grey.Width) + x]);
            if (darkest < least)
                continue;
            if (found.Count > 0 && found[^1].Last >= x - 2)
                found[^1] = (found[^1].First, x);
            else
                found.Add((x, x));
        }
        var margin = (int)(Margin * dotsPerInch);
        return found.Count > 0 && IsBlank(grey, 0, margin, found) && IsBlank(grey, grey.Height - margin, grey.Height, found) ? new Streaks(found, beside) : new Streaks([], beside);
    }

    /// <summary>The plane without them: itself where there are none.</summary>
    public Plane Without(Plane plane)
    {
        if (found.Count == 0)
            return plane;
        Plane clean = new(plane.Width, plane.Height, [.. plane.Pixels]);
        foreach (var (first, last) in found)
        {
            // Its blur reaches a little farther than what is plainly darker.
            for (var x = first - 1; x <= last + 1; x++)
            {
                for (var band = 0; band < Bands; band++)
                    Mend(plane, clean, x, (Math.Max(0, first - 2), Math.Min(plane.Width - 1, last + 2)), (band * plane.Height / Bands, (band + 1) * plane.Height / Bands));
            }
        }
        return clean;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Counts(Plane grey, int beside)
    {
        var counts = new int[Bands * grey.Width];
        var rows = grey.Height / Bands;
        for (var y = 0; y < rows * Bands; y++)
        {
            var row = grey.Pixels.AsSpan(y * grey.Width, grey.Width);
            var sums = counts.AsSpan(y / rows * grey.Width, grey.Width);
            for (var x = 2 * beside; x < row.Length - (2 * beside); x++)
                sums[x] += row[x] + LeastDarker <= Paper(row, x, -beside) && row[x] + LeastDarker <= Paper(row, x, beside) ? 1 : 0;
        }
        return counts;
    }

    // The paper on one side: at either of two places, for the side of a cell that runs along a streak takes one of them for as long as it is.
    private static int Paper(ReadOnlySpan<byte> row, int x, int away) => Math.Max(row[x + away], row[x + (2 * away)]);

    private static bool IsBlank(Plane grey, int top, int bottom, List<(int First, int Last)> streaks)
    {
        var (left, right) = ((int)(Sides * grey.Width), (int)((1 - Sides) * grey.Width));
        var levels = new int[256];
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
                levels[grey.Pixels[(y * grey.Width) + x]]++;
        }
        var all = (bottom - top) * (right - left);
        var paper = 255;
        for (var sum = levels[paper]; sum < all / 2; sum += levels[paper])
            paper--;
        var dark = levels.Take((int)(Dark * paper)).Sum();
        return dark <= (MostDirt * all) + ((bottom - top) * streaks.Sum(streak => streak.Last - streak.First + 3));
    }

    private void Mend(Plane plane, Plane clean, int x, (int Left, int Right) streak, (int Top, int Bottom) band)
    {
        var shares = new List<double>(band.Bottom - band.Top);
        for (var y = band.Top; y < band.Bottom; y++)
        {
            var row = plane.Pixels.AsSpan(y * plane.Width, plane.Width);
            var sides = (Paper(row, x, -beside) + Paper(row, x, beside)) / 2.0;
            shares.Add(row[x] / Math.Max(1, sides));
        }
        shares.Sort();
        var through = Math.Min(1, shares[shares.Count / 2]);
        for (var y = band.Top; y < band.Bottom; y++)
        {
            var at = y * plane.Width;
            if (through >= LeastThrough)
                clean.Pixels[at + x] = (byte)Math.Min(byte.MaxValue, plane.Pixels[at + x] / through);
            else
                clean.Pixels[at + x] = (byte)((plane.Pixels[at + streak.Left] * (streak.Right - x) + (plane.Pixels[at + streak.Right] * (x - streak.Left))) / (streak.Right - streak.Left));
        }
    }
}
