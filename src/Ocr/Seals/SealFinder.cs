using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// Finds round seals by their ring among the pixels that may belong to one. Text, tables and other seals run into rings, so nothing has to
/// hang together: every pixel votes for the middles of the rings it may lie on.
/// </summary>
internal static class SealFinder
{
    // In inches: seals of companies measure 38 to 45 mm across, those of contracts and finance down to 25.
    private const double LeastRadius = 0.45;
    private const double MostRadius = 1.0;
    private const double RadiusStep = 0.04;
    private const double Cell = 0.05;

    // Directions from the middle; in how many of them the ring must be there, and how many more than just outside it.
    private const int Directions = 72;
    private const double LeastOfRing = 0.6;
    private const double LeastClear = 0.3;
    private const double Band = 0.025;
    private const double Outside = 0.08;

    // A ring goes on without a gap for so many degrees at least; a block of coloured text has gaps between its strokes everywhere.
    private const int Degrees = 360;
    private const int LeastArc = 24;
    private const double ThinBand = 0.015;
    private const double Aside = 0.3;

    // As many pixels as vote, and as many middles as are looked at for every radius.
    private const int MostVoters = 2500;
    private const int MostMiddles = 2;

    /// <summary>The seals whose ring is to be seen.</summary>
    /// <param name="pixels">1 where a pixel may belong to a seal.</param>
    /// <param name="dotsPerInch">Pixels per inch.</param>
    public static List<SealRing> Find(Plane pixels, double dotsPerInch)
    {
        var voters = Voters(pixels);
        List<(SealRing Seal, double Share)> found = [];
        for (var radius = LeastRadius; radius <= MostRadius; radius += RadiusStep)
        {
            foreach (var (x, y) in Middles(pixels, voters, radius * dotsPerInch, Cell * dotsPerInch))
            {
                if (Best(pixels, x, y, radius * dotsPerInch, dotsPerInch) is { } best)
                    found.Add(best);
            }
        }
        List<SealRing> seals = [];
        foreach (var (seal, _) in found.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Seal.X))
        {
            if (!seals.Exists(other => other.Covers(seal.X, seal.Y)))
                seals.Add(seal);
        }
        return seals.FindAll(seal => found.Exists(other => IsSame(seal, other.Seal) && LongestArc(pixels, other.Seal, dotsPerInch) >= LeastArc));
    }

    // The same ring, found with another radius or a little aside; another seal that lies over it has an arc of its own.
    private static bool IsSame(SealRing seal, SealRing other) =>
        Math.Abs(other.Radius - seal.Radius) <= Aside * seal.Radius && Math.Max(Math.Abs(other.X - seal.X), Math.Abs(other.Y - seal.Y)) <= Aside * seal.Radius;

    private static List<(int X, int Y)> Voters(Plane pixels)
    {
        var all = pixels.Pixels.Count((byte)1);
        var each = Math.Max(1, all / MostVoters);
        List<(int X, int Y)> voters = [];
        var count = 0;
        for (var at = 0; at < pixels.Pixels.Length; at++)
        {
            if (pixels.Pixels[at] == 1 && count++ % each == 0)
                voters.Add((at % pixels.Width, at / pixels.Width));
        }
        return voters;
    }

    private static List<(double X, double Y)> Middles(Plane pixels, List<(int X, int Y)> voters, double radius, double cell)
    {
        var (columns, rows) = ((int)(pixels.Width / cell) + 1, (int)(pixels.Height / cell) + 1);
        var votes = new int[columns * rows];
        for (var i = 0; i < Directions; i++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / Directions);
            var (across, down) = (radius * cosine, radius * sine);
            foreach (var (x, y) in voters)
            {
                var (column, row) = ((int)((x + across) / cell), (int)((y + down) / cell));
                if ((uint)column < (uint)columns && (uint)row < (uint)rows)
                    votes[(row * columns) + column]++;
            }
        }
        List<(double X, double Y)> middles = [];
        for (var n = 0; n < MostMiddles; n++)
        {
            var most = Array.IndexOf(votes, votes.Max());
            middles.Add(((most % columns + 0.5) * cell, (most / columns + 0.5) * cell));
            for (var row = Math.Max(0, (most / columns) - 3); row <= Math.Min(rows - 1, (most / columns) + 3); row++)
                Array.Clear(votes, (row * columns) + Math.Max(0, (most % columns) - 3), Math.Min(columns - 1, (most % columns) + 3) - Math.Max(0, (most % columns) - 3) + 1);
        }
        return middles;
    }

    // Around a cell's middle and radius, where the ring is seen best.
    private static (SealRing Seal, double Share)? Best(Plane pixels, double x, double y, double radius, double dotsPerInch)
    {
        var step = Cell * dotsPerInch / 4;
        var (top, seal) = (0.0, new SealRing(x, y, radius));
        for (var dr = -2; dr <= 2; dr++)
        {
            for (var dy = -3; dy <= 3; dy++)
            {
                for (var dx = -3; dx <= 3; dx++)
                {
                    SealRing tried = new(x + (dx * step), y + (dy * step), radius + (dr * step));
                    var share = Ring(pixels, tried, 0, Band * dotsPerInch);
                    (top, seal) = share > top ? (share, tried) : (top, seal);
                }
            }
        }
        return top >= LeastOfRing && top - Ring(pixels, seal, Outside * dotsPerInch, Band * dotsPerInch) >= LeastClear ? (seal, top) : null;
    }

    // In degrees, at the radius within the band where it is longest: the ring's own line may lie on either side of the middle.
    private static int LongestArc(Plane pixels, SealRing seal, double dotsPerInch)
    {
        var longest = 0;
        for (var shift = -Band; shift <= Band; shift += ThinBand)
        {
            var run = 0;
            for (var degree = 0; degree < 2 * Degrees && run < Degrees; degree++)
            {
                run = IsHit(pixels, seal, seal.Radius + (shift * dotsPerInch), ThinBand / 2 * dotsPerInch, 2 * Math.PI * degree / Degrees) ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }
        }
        return longest;
    }

    // In what share of directions a pixel lies about that far outside the radius.
    private static double Ring(Plane pixels, SealRing seal, double outside, double band)
    {
        var found = 0;
        for (var i = 0; i < Directions; i++)
            found += IsHit(pixels, seal, seal.Radius + outside, band, 2 * Math.PI * i / Directions) ? 1 : 0;
        return (double)found / Directions;
    }

    private static bool IsHit(Plane pixels, SealRing seal, double radius, double band, double angle)
    {
        var (sine, cosine) = Math.SinCos(angle);
        for (var r = radius - band; r <= radius + band; r++)
        {
            var (x, y) = ((int)(seal.X + (r * cosine)), (int)(seal.Y + (r * sine)));
            if ((uint)x < (uint)pixels.Width && (uint)y < (uint)pixels.Height && pixels.Pixels[(y * pixels.Width) + x] != 0)
                return true;
        }
        return false;
    }
}
