using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// The ink of coloured seals. Print shows through it, darker by as much as the ink is: how much of a pixel is the seal's is told by its colour, which
/// print has none of, so that print keeps its edges everywhere else under the seal.
/// </summary>
/// <param name="Bright">The brightest channel of the page.</param>
/// <param name="Dull">Its darkest one.</param>
/// <param name="Tint">1 where it is coloured.</param>
internal sealed record ColouredInk(Plane Bright, Plane Dull, Plane Tint)
{
    private const double TypicalInk = 0.25;
    private const double Middle = 0.5;

    // What of the way from paper to print is left of the seal where its ink is uneven.
    private const double Uneven = 0.15;

    // So much of what is covered is print, where there is any: then its darkest is as dark as print elsewhere. What is paler than the other share of
    // the way from paper to print is none.
    private const double Darkest = 0.04;
    private const double LeastPrint = 0.35;
    private const double MostlyCovered = 0.5;

    /// <summary>How bright paper is, and the seal on it, in both channels, and how dark print below it; null where either is not seen.</summary>
    /// <param name="under">Goes through the pixels under a seal.</param>
    /// <param name="print">How dark print is elsewhere.</param>
    public SealTone? Of(Action<Action<int>> under, int print)
    {
        int[] paper = new int[Histogram.Levels], seal = new int[Histogram.Levels], dull = new int[Histogram.Levels], below = new int[Histogram.Levels];
        under(at =>
        {
            (Tint.Pixels[at] == 1 ? seal : paper)[Bright.Pixels[at]]++;
            dull[Dull.Pixels[at]] += Tint.Pixels[at];
        });
        if (paper.Sum() == 0 || seal.Sum() == 0)
            return null;
        SealTone own = new(Histogram.Level(paper, Middle), Histogram.Level(seal, TypicalInk), Histogram.Level(dull, TypicalInk), print);
        if (own.Dull >= own.Tone)
            return null;
        own = own with { Paper = Math.Max(own.Paper, own.Tone) };
        under(at =>
        {
            if (Covered(own, at) is >= MostlyCovered and var covered)
                below[(int)Math.Min(Histogram.Levels - 1, Bare(own, at, covered))]++;
        });
        var darkest = Histogram.Level(below, Darkest);
        return darkest <= own.Paper - (LeastPrint * (own.Paper - print)) ? own with { Below = Math.Max(print, darkest) } : own;
    }

    /// <summary>How grey a pixel is without the seal.</summary>
    public byte Without(in SealTone own, int at, int print)
    {
        var pixel = Bright.Pixels[at];
        var covered = Covered(own, at);
        var even = own.Paper - (Uneven * (own.Paper - print));
        var bare = Bare(own, at, covered);
        var stretched = bare >= even || even <= own.Below ? own.Paper : print + ((bare - own.Below) * (own.Paper - print) / (even - own.Below));
        return (byte)Math.Clamp(pixel + (covered * (stretched - pixel)), 0, byte.MaxValue);
    }

    // How much of the pixel is the seal's: print has no colour.
    private double Covered(in SealTone own, int at) =>
        Math.Clamp((1 - ((double)Dull.Pixels[at] / Math.Max((byte)1, Bright.Pixels[at]))) / (1 - ((double)own.Dull / own.Tone)), 0, 1);

    // What stands under so much of the seal.
    private double Bare(in SealTone own, int at, double covered) => Bright.Pixels[at] * own.Paper / (own.Paper - (covered * (own.Paper - own.Tone)));
}
