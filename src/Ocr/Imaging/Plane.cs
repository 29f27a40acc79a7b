using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>One byte a pixel, line after line.</summary>
internal sealed record Plane(int Width, int Height, byte[] Pixels)
{
    public static Plane Empty(int width, int height) => new(width, height, new byte[width * height]);

    /// <summary>Sets a rectangle and the pixels around it to 0.</summary>
    public void Erase(double left, double top, double right, double bottom)
    {
        for (var y = Math.Max(0, (int)top - 1); y < Math.Min(Height, bottom + 1); y++)
        {
            for (var x = Math.Max(0, (int)left - 1); x < Math.Min(Width, right + 1); x++)
                Pixels[(y * Width) + x] = 0;
        }
    }

    /// <summary>The pixels below which there is less ink, line after line: where characters and rulings stand on.</summary>
    public List<(int X, int Y)> LowerEdges()
    {
        List<(int X, int Y)> edges = [];
        for (var y = 0; y + 1 < Height; y++)
        {
            var row = Pixels.AsSpan(y * Width, Width);
            var below = Pixels.AsSpan((y + 1) * Width, Width);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] > below[x])
                    edges.Add((x, y));
            }
        }
        return edges;
    }

    /// <summary>The plane turned clockwise by quarters.</summary>
    public Plane Turned(int degrees)
    {
        if (degrees == 0)
            return this;
        var turned = degrees == 180 ? Empty(Width, Height) : Empty(Height, Width);
        var (from, to) = (Pixels, turned.Pixels);

        // Squares that fit the cache: a plain walk along columns takes five times as long.
        const int Square = 32;
        for (var top = 0; top < Height; top += Square)
        {
            for (var left = 0; left < Width; left += Square)
            {
                for (var y = top; y < Math.Min(top + Square, Height); y++)
                {
                    for (var x = left; x < Math.Min(left + Square, Width); x++)
                    {
                        var at = degrees switch
                        {
                            90 => (x * Height) + (Height - 1 - y),
                            180 => ((Height - 1 - y) * Width) + (Width - 1 - x),
                            _ => ((Width - 1 - x) * Height) + y,
                        };
                        to[at] = from[(y * Width) + x];
                    }
                }
            }
        }
        return turned;
    }

    /// <summary>Half as wide and high: of every four pixels their mean.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Plane Halved()
    {
        var half = Empty(Width / 2, Height / 2);
        for (var y = 0; y < half.Height; y++)
        {
            var upper = Pixels.AsSpan(2 * y * Width, Width);
            var lower = Pixels.AsSpan(((2 * y) + 1) * Width, Width);
            var target = half.Pixels.AsSpan(y * half.Width, half.Width);
            for (var x = 0; x < target.Length; x++)
                target[x] = (byte)((upper[2 * x] + upper[(2 * x) + 1] + lower[2 * x] + lower[(2 * x) + 1] + 2) >> 2);
        }
        return half;
    }

    /// <summary>Rows for columns.</summary>
    public Plane Transposed()
    {
        var transposed = Empty(Height, Width);
        const int Square = 32;
        for (var top = 0; top < Height; top += Square)
        {
            for (var left = 0; left < Width; left += Square)
            {
                for (var y = top; y < Math.Min(top + Square, Height); y++)
                {
                    for (var x = left; x < Math.Min(left + Square, Width); x++)
                        transposed.Pixels[(x * Height) + y] = Pixels[(y * Width) + x];
                }
            }
        }
        return transposed;
    }
}
