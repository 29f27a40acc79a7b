using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// Takes seals off a page where the red channel does not: grey ones are paler than print and evenly so, blue ones are coloured. What stood
/// under a seal is doubtful all the same; the seals are kept for that.
/// </summary>
internal sealed class SealRemover(Plane grey, Plane ink, double dotsPerInch)
{
    private const int Levels = 256;
    private const byte White = 255;

    // A pixel of a pale area is as grey as its neighbours; that of a stroke lies on a slope.
    private const int MostSlope = 40;

    // How much paler than print a seal must be to be told from it, and where between the two the cut is made.
    private const int LeastPaler = 50;
    private const double CutFromSeal = 0.25;
    private const int Spread = 28;
    private const double Print = 0.1;

    // Seals of several tones on one page: pressed harder, or with drier ink.
    private const int MostTones = 3;

    // In square inches: less of it is dirt.
    private const double LeastArea = 0.02;

    /// <summary>Removes what is paler than print below grey seals, and coloured below coloured ones.</summary>
    /// <param name="tint">1 where the page is coloured; null where it is nowhere.</param>
    /// <returns>The seals.</returns>
    public List<Seal> Remove(Plane? tint)
    {
        List<Seal> seals = [];
        if (tint is not null)
        {
            seals.AddRange(SealFinder.Find(tint, dotsPerInch));
            Clean(seals, at => tint.Pixels[at] == 1, cut: Levels);
        }
        var even = Even(out var counts);
        var print = Percentile();
        for (var round = 0; round < MostTones && MostCommon(counts) is { } tone; round++)
        {
            Array.Clear(counts, tone - (Spread / 2), Spread);
            var pale = SealFinder.Find(OfTone(even, tone), dotsPerInch).FindAll(found => !seals.Exists(seal => seal.Covers(found.X, found.Y)));
            var cut = (int)(tone - (CutFromSeal * (tone - print)));
            if (tone - print >= LeastPaler)
                Clean(pale, at => grey.Pixels[at] >= cut, cut);
            seals.AddRange(pale);
        }
        return seals;
    }

    // 1 where ink is even over an area, and how often it is how grey there.
    private Plane Even(out int[] counts)
    {
        var even = Plane.Empty(grey.Width, grey.Height);
        counts = new int[Levels];
        for (var y = 1; y + 1 < grey.Height; y++)
        {
            for (var x = 1; x + 1 < grey.Width; x++)
            {
                var at = (y * grey.Width) + x;
                if (ink.Pixels[at] == 0 || !IsEven(at))
                    continue;
                even.Pixels[at] = 1;
                counts[grey.Pixels[at]]++;
            }
        }
        return even;
    }

    // Null where there is too little of any.
    private int? MostCommon(int[] counts)
    {
        var (tone, most) = (0, 0);
        for (var level = Spread; level + Spread < Levels; level++)
        {
            var near = 0;
            for (var i = level - (Spread / 2); i <= level + (Spread / 2); i++)
                near += counts[i];
            (tone, most) = near > most ? (level, near) : (tone, most);
        }
        return most < LeastArea * dotsPerInch * dotsPerInch ? null : tone;
    }

    private Plane OfTone(Plane even, int tone)
    {
        var same = Plane.Empty(grey.Width, grey.Height);
        for (var at = 0; at < same.Pixels.Length; at++)
            same.Pixels[at] = (byte)(even.Pixels[at] == 1 && Math.Abs(grey.Pixels[at] - tone) <= Spread ? 1 : 0);
        EraseLines(same);
        return same;
    }

    // Blurred ruling lines are pale as well, and would tie a seal to its table.
    private void EraseLines(Plane solid)
    {
        foreach (var line in RulingFinder.Horizontal(solid, dotsPerInch).Where(IsNoArc))
            solid.Erase(line.From, line.At - (line.Thickness / 2), line.To, line.At + (line.Thickness / 2));
        foreach (var line in RulingFinder.Vertical(solid, dotsPerInch).Where(IsNoArc))
            solid.Erase(line.At - (line.Thickness / 2), line.From, line.At + (line.Thickness / 2), line.To);

        bool IsNoArc(PixelLine line) => line.To - line.From >= RuledPage.NoArc * dotsPerInch;
    }

    private bool IsEven(int at)
    {
        var (least, most) = (255, 0);
        for (var row = at - grey.Width; row <= at + grey.Width; row += grey.Width)
        {
            for (var i = row - 1; i <= row + 1; i++)
                (least, most) = (Math.Min(least, grey.Pixels[i]), Math.Max(most, grey.Pixels[i]));
        }
        return most - least < MostSlope;
    }

    // How dark print is: the darkest tenth of the ink begins there.
    private int Percentile()
    {
        var counts = new int[Levels];
        var all = 0;
        for (var at = 0; at < grey.Pixels.Length; at++)
        {
            if (ink.Pixels[at] == 0)
                continue;
            counts[grey.Pixels[at]]++;
            all++;
        }
        var level = 0;
        for (var sum = counts[0]; sum < Print * all; sum += counts[level])
            level++;
        return level;
    }

    private void Clean(List<Seal> seals, Predicate<int> isSeal, int cut)
    {
        foreach (var seal in seals)
        {
            for (var y = Math.Max(0, (int)(seal.Y - (1.1 * seal.Radius))); y < Math.Min(grey.Height, seal.Y + (1.1 * seal.Radius)); y++)
            {
                for (var x = Math.Max(0, (int)(seal.X - (1.1 * seal.Radius))); x < Math.Min(grey.Width, seal.X + (1.1 * seal.Radius)); x++)
                {
                    var at = (y * grey.Width) + x;
                    if (!seal.Covers(x, y))
                        continue;
                    if (isSeal(at))
                        (grey.Pixels[at], ink.Pixels[at]) = (White, 0);
                    else if (cut < Levels)
                        grey.Pixels[at] = (byte)(grey.Pixels[at] * White / cut);
                }
            }
        }
    }
}
