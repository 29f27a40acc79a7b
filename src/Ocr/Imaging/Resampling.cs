using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>Brings a part of a plane to another size: linear between pixels, averaged where it shrinks.</summary>
internal static class Resampling
{
    /// <summary>The part of the plane from (<paramref name="x"/>, <paramref name="y"/>) on, at the size asked for; what lies outside repeats the edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sample(Plane plane, double x, double y, double width, double height, int outWidth, int outHeight, Span<float> output)
    {
        var across = Taps(x, width, outWidth, plane.Width, out var perColumn);
        var down = Taps(y, height, outHeight, plane.Height, out var perRow);
        var firstRow = int.MaxValue;
        var lastRow = 0;
        foreach (var tap in down)
        {
            firstRow = Math.Min(firstRow, tap.At);
            lastRow = Math.Max(lastRow, tap.At);
        }

        var rows = new float[(lastRow - firstRow + 1) * outWidth];
        for (var row = firstRow; row <= lastRow; row++)
        {
            var source = plane.Pixels.AsSpan(row * plane.Width, plane.Width);
            var target = rows.AsSpan((row - firstRow) * outWidth, outWidth);
            for (var column = 0; column < target.Length; column++)
            {
                float sum = 0;
                foreach (var tap in across.AsSpan(column * perColumn, perColumn))
                    sum += source[tap.At] * tap.Weight;
                target[column] = sum;
            }
        }
        for (var row = 0; row < outHeight; row++)
        {
            var target = output.Slice(row * outWidth, outWidth);
            target.Clear();
            foreach (var tap in down.AsSpan(row * perRow, perRow))
            {
                var source = rows.AsSpan((tap.At - firstRow) * outWidth, outWidth);
                for (var column = 0; column < target.Length; column++)
                    target[column] += source[column] * tap.Weight;
            }
        }
    }

    // For every output position the input positions it is made of: one or more points, each between two pixels.
    private static Tap[] Taps(double from, double length, int count, int limit, out int perPosition)
    {
        var step = length / count;
        var points = Math.Clamp((int)Math.Ceiling(step - 0.2), 1, 8);
        perPosition = points * 2;
        var taps = new Tap[count * perPosition];
        for (var i = 0; i < count; i++)
        {
            for (var p = 0; p < points; p++)
            {
                var at = Math.Clamp(from + ((i + ((p + 0.5) / points)) * step) - 0.5, 0, limit - 1);
                var whole = (int)at;
                var fraction = (float)(at - whole);
                taps[(i * perPosition) + (2 * p)] = new Tap(whole, (1 - fraction) / points);
                taps[(i * perPosition) + (2 * p) + 1] = new Tap(Math.Min(whole + 1, limit - 1), fraction / points);
            }
        }
        return taps;
    }

    private readonly record struct Tap(int At, float Weight);
}
