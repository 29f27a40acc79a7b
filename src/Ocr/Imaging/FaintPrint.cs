using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>
/// Gives faint print its contrast back: where the darkest ink of a page is pale, all of it is darkened in proportion. For pages without tables:
/// ruling lines grow with the ink, into the characters beside them.
/// </summary>
internal static class FaintPrint
{
    // The darkest half percent of a page with print is ink, its brighter half paper. Of blurred print too little is dark, but its headings and
    // lines are: the very darkest pixels tell it from faint print.
    private const double DarkestShare = 0.0005;
    private const double InkShare = 0.005;
    private const double PaperShare = 0.5;

    // Ink darker than that is dark enough, and ink as near to the paper as that is none.
    private const int DarkEnough = 100;
    private const int LeastContrast = 25;

    // Of a page with little on it even the ink is mostly the pale edge of characters: their darkest must stand out from the paper.
    private const int LeastDarkest = 60;
    private const int Ink = 20;

    // Strengthened as if its contrast were lower than that, a scanner's noise would be ink.
    private const int Strongest = 42;

    /// <summary>The page, darkened where it is faint.</summary>
    public static Plane Strengthened(Plane page)
    {
        var counts = new int[byte.MaxValue + 1];
        foreach (var pixel in page.Pixels)
            counts[pixel]++;
        var (darkest, ink, paper) = (Histogram.Level(counts, DarkestShare), Histogram.Level(counts, InkShare), Histogram.Level(counts, PaperShare));
        if (darkest <= DarkEnough || paper - darkest < LeastDarkest || paper - ink < LeastContrast)
            return page;
        var table = new byte[counts.Length];
        var contrast = Math.Max(paper - ink, Strongest);
        for (var i = 0; i < table.Length; i++)
            table[i] = (byte)Math.Clamp(paper - ((paper - i) * (paper - Ink) / contrast), 0, byte.MaxValue);
        var strong = page with { Pixels = [.. page.Pixels] };
        Apply(strong.Pixels, table);
        return strong;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Apply(byte[] pixels, byte[] table)
    {
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = table[pixels[i]];
    }
}
