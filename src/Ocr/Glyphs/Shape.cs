using System.Numerics;
using System.Runtime.InteropServices;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>What a character looks like, freed of its size and of how dark it is: its ink on a square of 24 by 24, and how wide it was for its height.</summary>
internal sealed class Shape
{
    private const int Side = 24;

    // A stroke may be a little off its place: each is spread over its neighbours.
    private const float Own = 2;

    // The outline: what the squares of three by three cells hold on average, what all the rest amounts to, and how wide the ink was.
    private const int Block = 3;
    private const int Across = Side / Block;
    private const int Blocks = Across * Across;
    private const int Rest = Blocks;
    private const int Aspect = Blocks + 1;
    private const float MostWider = 1.35f;

    // More than sums of floating point numbers are off.
    private const float Rounding = 1e-4f;
    private readonly float[] values;
    private readonly float aspect;
    private readonly float[] outline;

    private Shape(float[] values, float aspect)
    {
        (this.values, this.aspect) = (values, aspect);
        outline = OutlineOf(values, aspect);
    }

    /// <summary>How many numbers an outline has.</summary>
    public const int OutlineLength = Blocks + 2;

    /// <summary>A coarse picture of the shape.</summary>
    public ReadOnlySpan<float> Outline => outline;

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
        IsWider(aspect, other.aspect) || IsWider(other.aspect, aspect) ? 0 : Product(values, other.values);

    /// <summary>What the likeness to a shape with that outline is at most: the parts the outlines leave out are at best the same.</summary>
    public float MostLikeness(ReadOnlySpan<float> other) => IsWider(aspect, other[Aspect]) || IsWider(other[Aspect], aspect)
        ? 0 : Product(outline.AsSpan(0, Blocks), other[..Blocks]) + (outline[Rest] * other[Rest]) + Rounding;

    private static bool IsWider(float aspect, float other) => aspect > MostWider * other;

    // Scaled so that two outlines multiply to what the shapes' means over the squares do.
    private static float[] OutlineOf(float[] values, float aspect)
    {
        var outline = new float[OutlineLength];
        for (var i = 0; i < values.Length; i++)
            outline[(i / Side / Block * Across) + (i % Side / Block)] += values[i] / Block;
        outline[Rest] = MathF.Sqrt(Math.Max(0, 1 - Product(outline.AsSpan(0, Blocks), outline.AsSpan(0, Blocks))));
        outline[Aspect] = aspect;
        return outline;
    }

    private static float Product(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
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
