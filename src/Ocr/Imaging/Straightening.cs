using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>Turns a leaning plane level about its middle.</summary>
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
}
