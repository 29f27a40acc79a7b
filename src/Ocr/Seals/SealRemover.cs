using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// Takes seals off a page where the red channel does not: grey ones are paler than print and evenly so, blue ones are coloured. What stood
/// under a seal is doubtful all the same; the seals are kept for that.
/// </summary>
internal sealed class SealRemover(Plane grey, Plane ink, double dotsPerInch)
{
    private const byte White = 255;

    // A pixel of a pale area is as grey as its neighbours; that of a stroke lies on a slope.
    private const int MostSlope = 40;

    // How much paler than print a seal must be to be told from it, and where between the two the cut is made.
    private const int LeastPaler = 50;
    private const double CutFromSeal = 0.25;
    private const int Spread = 28;
    private const double Print = 0.1;

    // Coloured ink as bright as this in its own channel is gone there.
    private const int Pure = 235;

    // Seals of several tones on one page: pressed harder, or with drier ink.
    private const int MostTones = 3;
    private const double Reach = 1.1;

    // In square inches: less of it is dirt.
    private const double LeastArea = 0.02;

    /// <summary>The seals found.</summary>
    public List<SealRing> Seals { get; } = [];

    /// <summary>1 where a seal paler than print was; null where there is none.</summary>
    public Plane? Removed { get; private set; }

    /// <summary>Takes coloured seals off.</summary>
    /// <param name="tint">1 where the page is coloured.</param>
    /// <param name="bright">Its brightest channel, asked for where there is a seal.</param>
    /// <param name="dull">Its darkest channel, likewise.</param>
    public void RemoveColoured(Plane tint, Func<Plane> bright, Func<Plane> dull)
    {
        var found = SealFinder.Find(tint, dotsPerInch);
        if (found.Count == 0)
            return;
        ColouredInk coloured = new(bright(), dull(), tint);
        var print = Percentile();
        foreach (var seal in found)
        {
            Under(seal, at => grey.Pixels[at] = coloured.Bright.Pixels[at]);
            if (coloured.Of(act => Under(seal, act), print) is { } own && own.Tone - print >= LeastPaler && own.Tone < Pure)
                Under(seal, at => grey.Pixels[at] = coloured.Without(own, at, print));
        }
        InkMask.Of(grey, dotsPerInch).Pixels.CopyTo(ink.Pixels, 0);
        Seals.AddRange(found.Select(seal => seal with { IsColoured = true }));
    }

    /// <summary>Takes seals off that are paler than print; those that are as dark stay, and are known.</summary>
    public void RemovePale()
    {
        var even = Even(out var counts);
        var print = Percentile();
        for (var round = 0; round < MostTones && MostCommon(counts) is { } tone; round++)
        {
            Array.Clear(counts, tone - (Spread / 2), Spread);
            var solid = OfTone(even, tone);
            var pale = SealFinder.Find(solid, dotsPerInch).FindAll(found => !Seals.Exists(seal => seal.Covers(found.X, found.Y)));
            if (tone - print >= LeastPaler)
                pale.ForEach(seal => Clean(seal, solid, tone, (int)(tone - (CutFromSeal * (tone - print)))));
            Seals.AddRange(pale);
        }
    }

    // 1 where ink is even over an area, and how often it is how grey there.
    private Plane Even(out int[] counts)
    {
        var even = Plane.Empty(grey.Width, grey.Height);
        counts = new int[Histogram.Levels];
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
        for (var level = Spread; level + Spread < Histogram.Levels; level++)
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

        bool IsNoArc(PixelLine line) => line.Length >= RuledPage.NoArc * dotsPerInch;
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
        var counts = new int[Histogram.Levels];
        for (var at = 0; at < grey.Pixels.Length; at++)
            counts[grey.Pixels[at]] += ink.Pixels[at];
        return Histogram.Level(counts, Print);
    }

    // Whatever is no darker than the seal may be its ink, so that figures there are doubtful; taken off is what is nothing else.
    private void Clean(SealRing seal, Plane solid, int tone, int cut)
    {
        var removed = Removed ??= Plane.Empty(grey.Width, grey.Height);
        var own = new PaleSealInk(grey, ink, solid, dotsPerInch).Under(seal, tone, cut);
        Under(seal, at =>
        {
            removed.Pixels[at] = (byte)(ink.Pixels[at] == 1 && grey.Pixels[at] >= cut ? 1 : 0);
            if (own.Pixels[at] == 0)
                return;
            ink.Pixels[at] &= (byte)(1 - removed.Pixels[at]);
            Lift(at, cut);
        });
    }

    // What is as bright as the seal becomes paper, what is darker keeps its place between print and that.
    private void Lift(int at, int cut) => grey.Pixels[at] = grey.Pixels[at] >= cut ? White : (byte)(grey.Pixels[at] * White / cut);

    private void Under(SealRing seal, Action<int> act)
    {
        var reach = Reach * seal.Radius;
        for (var y = Math.Max(0, (int)(seal.Y - reach)); y < Math.Min(grey.Height, seal.Y + reach); y++)
        {
            for (var x = Math.Max(0, (int)(seal.X - reach)); x < Math.Min(grey.Width, seal.X + reach); x++)
            {
                if (seal.Covers(x, y))
                    act((y * grey.Width) + x);
            }
        }
    }
}
