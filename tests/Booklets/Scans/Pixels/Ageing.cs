namespace DocPipeline.Booklets.Scans.Pixels;

/// <summary>What printers, copiers and scanners do to brightness.</summary>
internal static class Ageing
{
    /// <summary>Toner runs out: ink keeps a share of its darkness, in stripes.</summary>
    public static void Fade(Raster page, double share, Random random)
    {
        var (phase, stripe) = (random.NextDouble() * 6, page.Width / (4 + random.NextDouble() * 4));
        var keep = Enumerable.Range(0, page.Stride).Select(i => (int)(256 * share * (1 + 0.18 * Math.Sin(i / page.Channels / stripe + phase)))).ToArray();
        for (var y = 0; y < page.Height; y++)
        {
            var line = page.Data.AsSpan(y * page.Stride, page.Stride);
            for (var i = 0; i < line.Length; i++) line[i] = (byte)(255 - ((255 - line[i]) * keep[i] >> 8));
        }
    }

    /// <summary>Light falls off towards one side and into the fold of a bound booklet.</summary>
    public static void Shadow(Raster page, double depth, Random random)
    {
        var (across, down, fold) = (random.NextDouble() * 2 - 1, random.NextDouble() * 2 - 1, random.Next(2) == 0);
        var columns = Enumerable.Range(0, page.Stride).Select(i => i / page.Channels / (double)page.Width - 0.5)
            .Select(u => (int)(256 * (1 - depth * (0.5 + across * u) * 0.6 - (fold ? depth * Math.Exp(-(u + 0.5) * 14) * 0.9 : 0)))).ToArray();
        for (var y = 0; y < page.Height; y++)
        {
            var lower = (int)(256 * depth * 0.6 * down * (y / (double)page.Height - 0.5));
            var line = page.Data.AsSpan(y * page.Stride, page.Stride);
            for (var i = 0; i < line.Length; i++) line[i] = (byte)Math.Clamp(line[i] * (columns[i] - lower) >> 8, 0, 255);
        }
    }

    /// <summary>Dark bands along the edges, as a copier with its lid open leaves them, and punched holes.</summary>
    public static void CopierEdges(Raster page, Random random)
    {
        var reach = new double[4];
        for (var side = 0; side < 4; side++) reach[side] = random.Next(3) == 0 ? 0 : page.Width * (0.006 + random.NextDouble() * 0.022);
        var (widest, wave) = ((int)(reach.Max() * 1.6), random.NextDouble() * 6);
        for (var y = 0; y < page.Height; y++)
        {
            var edge = y < widest || y >= page.Height - widest;
            for (var x = 0; x < page.Width; x++)
            {
                if (!edge && x == widest) x = Math.Max(x, page.Width - widest);
                var ragged = 1 + 0.35 * Math.Sin(y / 37.0 + wave) + 0.2 * Math.Sin(x / 23.0);
                if (x < reach[0] * ragged || y < reach[1] * ragged || page.Width - x < reach[2] * ragged || page.Height - y < reach[3] * ragged) Darken(page, x, y);
            }
        }

        if (random.Next(2) == 0) return;
        foreach (var height in new[] { 0.37, 0.63 }) Hole(page, page.Width * 0.045, page.Height * height, page.Width * 3 / 210.0);
    }

    /// <summary>A sheet that is not quite white.</summary>
    public static void Paper(Raster page, params byte[] colour)
    {
        for (var i = 0; i < page.Data.Length; i++) page.Data[i] = (byte)(page.Data[i] * colour[i % colour.Length] / 255);
    }

    private static void Hole(Raster page, double cx, double cy, double radius)
    {
        for (var y = (int)(cy - radius); y < cy + radius; y++)
        {
            for (var x = (int)(cx - radius); x < cx + radius; x++)
            {
                if ((x - cx) * (x - cx) + (y - cy) * (y - cy) < radius * radius) Darken(page, x, y);
            }
        }
    }

    private static void Darken(Raster page, int x, int y) => page.Data.AsSpan(y * page.Stride + x * page.Channels, page.Channels).Fill((byte)(20 + (x * 7 + y * 13) % 25));
}
