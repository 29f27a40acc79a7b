using System.Runtime.CompilerServices;

using DocPipeline.Domain;

namespace DocPipeline.Ocr.Imaging;

/// <summary>Turns a leaning plane level about its middle, and a photographed one flat.</summary>
internal static class Straightening
{
    /// <summary>The plane with its content, which leans clockwise by that many degrees, level; of the same size.</summary>
    /// <param name="plane">The leaning plane.</param>
    /// <param name="degrees">How far it leans.</param>
    /// <param name="outside">What stands where the plane has nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Plane Level(Plane plane, double degrees, byte outside)
    {
        var (width, height) = (plane.Width, plane.Height);
        var level = Plane.Empty(width, height);
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (centreX, centreY) = ((width - 1) / 2.0, (height - 1) / 2.0);

        // Sixteen bits of fraction: whole numbers only in the loop, the same on every machine.
        const int Bits = 16;
        var (stepX, stepY) = ((long)Math.Round(cosine * (1 << Bits)), (long)Math.Round(sine * (1 << Bits)));
        var from = plane.Pixels;
        for (var y = 0; y < height; y++)
        {
            var (dx, dy) = (-centreX, y - centreY);
            var sourceX = (long)Math.Round((centreX + (dx * cosine) - (dy * sine)) * (1 << Bits));
            var sourceY = (long)Math.Round((centreY + (dx * sine) + (dy * cosine)) * (1 << Bits));
            var line = level.Pixels.AsSpan(y * width, width);
            for (var x = 0; x < line.Length; x++, sourceX += stepX, sourceY += stepY)
            {
                var (left, top) = ((int)(sourceX >> Bits), (int)(sourceY >> Bits));
                if ((uint)left >= (uint)(width - 1) || (uint)top >= (uint)(height - 1))
                {
                    line[x] = outside;
                    continue;
                }
                var (fx, fy) = ((int)(sourceX & 0xFFFF) >> 8, (int)(sourceY & 0xFFFF) >> 8);
                var at = (top * width) + left;
                var above = (from[at] * (256 - fx)) + (from[at + 1] * fx);
                var below = (from[at + width] * (256 - fx)) + (from[at + width + 1] * fx);
                line[x] = (byte)(((above * (256 - fy)) + (below * fy) + (1 << 15)) >> 16);
            }
        }
        return level;
    }

    /// <summary>The plane with its content, which leans and narrows, level and flat; of the same size.</summary>
    /// <param name="plane">The photographed plane.</param>
    /// <param name="degrees">How far it leans.</param>
    /// <param name="keystone">How it narrows, once level.</param>
    /// <param name="outside">What stands where the plane has nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Plane Flatten(Plane plane, double degrees, Keystone keystone, byte outside)
    {
        var (width, height) = (plane.Width, plane.Height);
        var flat = Plane.Empty(width, height);
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (centreX, centreY) = ((width - 1) / 2.0, (height - 1) / 2.0);
        var (perX, perY) = (keystone.Across / width, keystone.Down / height);
        var from = plane.Pixels;
        for (var y = 0; y < height; y++)
        {
            var dy = y - centreY;
            var line = flat.Pixels.AsSpan(y * width, width);
            for (var x = 0; x < line.Length; x++)
            {
                var dx = x - centreX;
                var nearer = 1 / (1 + (perX * dx) + (perY * dy));
                var (across, down) = ((dx + (keystone.Lean * dy)) * nearer, ((keystone.Slope * dx) + dy) * nearer);
                var (sourceX, sourceY) = (centreX + (across * cosine) - (down * sine), centreY + (across * sine) + (down * cosine));
                var (left, top) = ((int)sourceX, (int)sourceY);
                if (sourceX < 0 || sourceY < 0 || left >= width - 1 || top >= height - 1)
                {
                    line[x] = outside;
                    continue;
                }
                var (fx, fy) = ((int)((sourceX - left) * 256), (int)((sourceY - top) * 256));
                var at = (top * width) + left;
                var above = (from[at] * (256 - fx)) + (from[at + 1] * fx);
                var below = (from[at + width] * (256 - fx)) + (from[at + width + 1] * fx);
                line[x] = (byte)(((above * (256 - fy)) + (below * fy) + (1 << 15)) >> 16);
            }
        }
        return flat;
    }
}
