using System.Numerics;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>What a character looks like, freed of its size and of how dark it is: its ink on a square of 24 by 24, and how wide it was for its height.</summary>
internal sealed class Shape
{
    private const int Side = 24;

    // A stroke may be a little off its place: each is spread over its neighbours.
    private const float Own = 2;
    private readonly float[] values;
    private readonly float aspect;

    private Shape(float[] values, float aspect) => (this.values, this.aspect) = (values, aspect);

    /// <summary>The shape of ink that fills its rectangle; null where there is none.</summary>
    /// <param name="dark">How dark each pixel is, line after line.</param>
    /// <param name="width">Pixels.</param>
    public static Shape? Of(ReadOnlySpan<byte> dark, int width)
    {
        if (width == 0 || dark.Length < width)
            return null;
        var height = dark.Length / width;
        var cells = Spread(Shrunk(dark, width, height));
        var mean = cells.Sum() / cells.Length;
        for (var i = 0; i < cells.Length; i++)
            cells[i] -= mean;
        var norm = MathF.Sqrt(Product(cells, cells));
        if (norm <= 0)
            return null;
        for (var i = 0; i < cells.Length; i++)
            cells[i] /= norm;
        return new Shape(cells, (float)width / height);
    }

    /// <summary>How alike two shapes are: 1 for the same, 0 for unrelated ones; what is a third wider is never alike.</summary>
    public float Likeness(Shape other) =>
        aspect > 1.35f * other.aspect || other.aspect > 1.35f * aspect ? 0 : Product(values, other.values);

    private static float Product(float[] a, float[] b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count)
            sum += new Vector<float>(a, i) * new Vector<float>(b, i);
        return Vector.Sum(sum);
    }

    // Every cell the mean of the part of the picture it covers.
    private static float[] Shrunk(ReadOnlySpan<byte> dark, int width, int height)
    {
        var rows = new float[height * Side];
        for (var y = 0; y < height; y++)
        {
            for (var c = 0; c < Side; c++)
                rows[(y * Side) + c] = Mean(dark.Slice(y * width, width), 1, (float)c * width / Side, (float)(c + 1) * width / Side);
        }
        var cells = new float[Side * Side];
        for (var c = 0; c < Side; c++)
        {
            for (var r = 0; r < Side; r++)
                cells[(r * Side) + c] = Mean(rows.AsSpan(c), Side, (float)r * height / Side, (float)(r + 1) * height / Side);
        }
        return cells;
    }

    private static float Mean(ReadOnlySpan<byte> values, int step, float from, float to)
    {
        float sum = 0;
        for (var i = (int)from; i < to && i * step < values.Length; i++)
            sum += values[i * step] * (Math.Min(to, i + 1) - Math.Max(from, i));
        return sum / (to - from);
    }

    private static float Mean(ReadOnlySpan<float> values, int step, float from, float to)
    {
        float sum = 0;
        for (var i = (int)from; i < to && i * step < values.Length; i++)
            sum += values[i * step] * (Math.Min(to, i + 1) - Math.Max(from, i));
        return sum / (to - from);
    }

    private static float[] Spread(float[] cells)
    {
        var spread = new float[cells.Length];
        for (var r = 0; r < Side; r++)
        {
            for (var c = 0; c < Side; c++)
            {
                var (left, right) = (Math.Max(0, c - 1), Math.Min(Side - 1, c + 1));
                var (above, below) = (Math.Max(0, r - 1), Math.Min(Side - 1, r + 1));
                spread[(r * Side) + c] = (Own * cells[(r * Side) + c]) + cells[(r * Side) + left] + cells[(r * Side) + right] + cells[(above * Side) + c] + cells[(below * Side) + c];
            }
        }
        return spread;
    }
}
