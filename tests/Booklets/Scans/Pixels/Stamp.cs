namespace DocPipeline.Booklets.Scans.Pixels;

/// <summary>Ink put on a printed page: a seal or a signature. Toner stays visible through it, as it does on paper.</summary>
internal static class Stamp
{
    /// <param name="page">The page.</param>
    /// <param name="art">Black on white, at the page's resolution.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="ink">Its colour.</param>
    /// <param name="density">1 for a full stamp, less for one that was inked badly.</param>
    /// <param name="random">Where the stamp took no ink.</param>
    public static void Press(Raster page, Raster art, int x, int y, (byte Red, byte Green, byte Blue) ink, double density, Random random)
    {
        var (phase, tilt) = (random.NextDouble() * 6, random.NextDouble() - 0.5);
        byte[] colour = [ink.Red, ink.Green, ink.Blue];
        for (var v = Math.Max(0, -y); v < art.Height && y + v < page.Height; v++)
        {
            for (var u = Math.Max(0, -x); u < art.Width && x + u < page.Width; u++)
            {
                var mark = 1 - art.Data[v * art.Stride + u * art.Channels] / 255.0;
                if (mark < 0.02) continue;
                var taken = density * (0.86 + 0.14 * Math.Sin(u / 9.0 + phase) * Math.Cos(v / 11.0)) * (1 + tilt * (u / (double)art.Width - 0.5) * 0.5);
                var at = (y + v) * page.Stride + (x + u) * 3;
                for (var c = 0; c < 3; c++) page.Data[at + c] = (byte)(page.Data[at + c] * (1 - Math.Clamp(mark * taken, 0, 1) * (1 - colour[c] / 255.0)));
            }
        }
    }
}
