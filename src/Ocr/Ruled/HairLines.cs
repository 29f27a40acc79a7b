using System.Runtime.CompilerServices;

using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Finds pixels of lines too thin and pale to count as ink: darker than the paper just above and just below. Single pixels of that kind are
/// noise; only what makes a long run is looked at.
/// </summary>
internal static class HairLines
{
    // In inches: so far off a hair line the paper is paper again.
    private const double Beside = 0.016;

    // Grey levels a line is darker than its paper at least; more where the paper itself is restless.
    private const int LeastDarker = 7;
    private const double Restless = 3;
    private const int Sampled = 97;

    /// <summary>The ink, and the pixels of level hair lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Plane Level(Plane grey, Plane ink, double dotsPerInch)
    {
        var apart = Math.Max(2, (int)Math.Round(Beside * dotsPerInch)) * grey.Width;
        var darker = Math.Max(LeastDarker, (int)(Restless * Noise(grey, ink)));
        Plane lines = new(ink.Width, ink.Height, [.. ink.Pixels]);
        for (var at = apart; at < grey.Pixels.Length - apart; at++)
        {
            var pixel = grey.Pixels[at] + darker;
            if (grey.Pixels[at - apart] >= pixel && grey.Pixels[at + apart] >= pixel)
                lines.Pixels[at] = 1;
        }
        return lines;
    }

    // The mean step from one pixel of paper to the next.
    private static double Noise(Plane grey, Plane ink)
    {
        var (sum, count) = (0L, 0);
        for (var at = 0; at + 1 < grey.Pixels.Length; at += Sampled)
        {
            if (ink.Pixels[at] + ink.Pixels[at + 1] > 0)
                continue;
            sum += Math.Abs(grey.Pixels[at] - grey.Pixels[at + 1]);
            count++;
        }
        return count == 0 ? 0 : (double)sum / count;
    }
}
