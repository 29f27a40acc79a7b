namespace DocPipeline.Booklets.Scans.Pixels;

/// <summary>What lenses and sensors do: blur, noise, specks of dust.</summary>
internal static class Optics
{
    /// <summary>A Gaussian blur of that many pixels.</summary>
    public static void Blur(Raster page, double sigma)
    {
        var reach = Math.Max(1, (int)Math.Ceiling(sigma * 2.5));
        var weights = Enumerable.Range(-reach, 2 * reach + 1).Select(i => Math.Exp(-i * i / (2 * sigma * sigma))).ToArray();
        var kernel = Array.ConvertAll(weights, w => (int)(w / weights.Sum() * 65536));
        kernel[reach] += 65536 - kernel.Sum();
        Pass(page, kernel, page.Channels);
        Pass(page, kernel, page.Stride);
    }

    /// <summary>Grain of that strength, in brightness alone or in every colour.</summary>
    public static void Noise(Raster page, double sigma, Random random)
    {
        // Two bytes of a draw, summed, are about normal with a deviation of 104.
        var (seed, strength) = ((ulong)random.NextInt64() | 1, (int)(sigma / 104.5 * 65536));
        for (var i = 0; i < page.Data.Length; i++)
        {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            var grain = (int)((seed & 0xFF) + ((seed >> 16) & 0xFF)) - 255;
            page.Data[i] = (byte)Math.Clamp(page.Data[i] + (grain * strength >> 16), 0, 255);
        }
    }

    /// <summary>Dust: dark specks on the glass, light ones where toner fell off.</summary>
    public static void Specks(Raster page, double share, Random random)
    {
        var count = (int)(page.Width * page.Height * share);
        for (var n = 0; n < count; n++)
        {
            var (x, y, size, dark) = (random.Next(page.Width - 3), random.Next(page.Height - 3), random.Next(1, 3), random.Next(4) != 0);
            for (var v = y; v < y + size; v++) page.Data.AsSpan(v * page.Stride + x * page.Channels, size * page.Channels).Fill((byte)(dark ? 40 : 250));
        }
    }

    /// <summary>One direction: neighbours are so many bytes apart. What would lie outside the page is left as it is; nothing is printed there.</summary>
    private static void Pass(Raster page, int[] kernel, int step)
    {
        var from = page.Data.ToArray();
        var reach = kernel.Length / 2 * step;
        for (var i = reach; i < from.Length - reach; i++)
        {
            var sum = 32768;
            for (int k = 0, at = i - reach; k < kernel.Length; k++, at += step) sum += kernel[k] * from[at];
            page.Data[i] = (byte)(sum >> 16);
        }
    }
}
