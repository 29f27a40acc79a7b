using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Tells round boxes of web forms apart, ○ and ◉: the model reads both as the same ring, and a small one as a zero. What is in the ring tells whether it is
/// chosen.
/// </summary>
internal static class RoundBoxes
{
    public const int Open = '○';
    public const int Chosen = '◉';
    private const float Sure = 0.97f;
    private const float Doubtful = 0.6f;

    // In heights of the line: how large a ring is, and how far from the line's middle; a full stop is smaller and lies below.
    private const double LeastSize = 0.35;
    private const double MostSize = 1.4;
    private const double MostAside = 0.2;
    private const double MostUnequal = 1.2;

    // In radii: between which distances the rim lies in every direction but a few, and what lies beyond it.
    private const double Inner = 0.75;
    private const double Outer = 1.1;
    private const double Beyond = 1.28;
    private const int Directions = 32;
    private const double LeastRound = 0.9;
    private const double MostBeyond = 0.1;

    // Of the middle: the radius of it, and the shares of ink of an empty and of a chosen one.
    private const double Middle = 0.4;
    private const double MostOfOpen = 0.06;
    private const double LeastOfChosen = 0.6;

    /// <summary>The box that ink draws; null where it is no ring.</summary>
    public static (int Mark, float Probability)? Shape(in InkBlob blob, in TextLine line, Plane ink)
    {
        var (width, height) = ((double)blob.Width, (double)blob.Height);
        var middle = (blob.Top + blob.Bottom) / 2.0;
        if (Math.Max(width, height) > MostUnequal * Math.Min(width, height) || height < LeastSize * line.Height || height > MostSize * line.Height
            || Math.Abs(middle - ((line.Top + line.Bottom) / 2)) > MostAside * line.Height || !IsRing(blob, ink))
            return null;
        var filled = Filled(blob, ink);
        return filled <= MostOfOpen ? (Open, Sure) : (Chosen, filled >= LeastOfChosen ? Sure : Doubtful);
    }

    private static bool IsRing(in InkBlob blob, Plane ink)
    {
        var (round, beyond) = (0, 0);
        for (var i = 0; i < Directions; i++)
        {
            var reached = 0.0;
            for (var at = Outer; at >= Inner && reached == 0; at -= 0.05)
                reached = IsInk(blob, ink, i, at) ? at : 0;
            round += reached > 0 ? 1 : 0;
            beyond += IsInk(blob, ink, i, Beyond) ? 1 : 0;
        }
        return round >= LeastRound * Directions && beyond <= MostBeyond * Directions;
    }

    // In a direction, so many radii from the middle.
    private static bool IsInk(in InkBlob blob, Plane ink, int direction, double away)
    {
        var angle = 2 * Math.PI * direction / Directions;
        var x = (int)Math.Floor(blob.Centre + (away * blob.Width / 2 * Math.Cos(angle)));
        var y = (int)Math.Floor(((blob.Top + blob.Bottom) / 2.0) + (away * blob.Height / 2 * Math.Sin(angle)));
        return x >= blob.Left && x < blob.Right && y >= blob.Top && y < blob.Bottom && ink.Pixels[(y * ink.Width) + x] == 1;
    }

    private static double Filled(in InkBlob blob, Plane ink)
    {
        var (across, down) = (Middle * blob.Width / 2, Middle * blob.Height / 2);
        var middle = (blob.Top + blob.Bottom) / 2.0;
        var (all, inked) = (0, 0);
        for (var y = (int)(middle - down); y < middle + down; y++)
        {
            for (var x = (int)(blob.Centre - across); x < blob.Centre + across; x++, all++)
                inked += ink.Pixels[(y * ink.Width) + x];
        }
        return all == 0 ? 0 : (double)inked / all;
    }
}
