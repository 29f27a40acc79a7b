using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>
/// The characters ink is compared with, as one typeface draws them. Thousands are passed over for each one looked at, so their outlines lie
/// side by side: no two shapes are more alike than their outlines allow, and the shapes themselves are compared only where that is enough.
/// </summary>
internal sealed class KnownShapes
{
    private readonly int[] codePoints;
    private readonly Shape?[] shapes;
    private readonly float[] outlines;

    /// <summary>Draws them all.</summary>
    public KnownShapes(Typeface face, int[] codePoints)
    {
        this.codePoints = codePoints;
        shapes = Array.ConvertAll(codePoints, face.Of);
        outlines = new float[shapes.Length * Shape.OutlineLength];
        for (var i = 0; i < shapes.Length; i++)
            shapes[i]?.Outline.CopyTo(outlines.AsSpan(i * Shape.OutlineLength));
    }

    /// <summary>True where one of the characters from the given place on is at least that much like a shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool HasOneLike(Shape shape, float least, int from = 0)
    {
        for (var i = from; i < shapes.Length; i++)
        {
            if (shape.MostLikeness(outlines.AsSpan(i * Shape.OutlineLength, Shape.OutlineLength)) >= least && shapes[i]?.Likeness(shape) >= least)
                return true;
        }
        return false;
    }

    /// <summary>As many characters as asked for, the most alike first; of equal ones the earlier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<int> Nearest(Shape shape, int count)
    {
        List<(float Likeness, int CodePoint)> nearest = [];
        for (var i = 0; i < shapes.Length; i++)
        {
            var full = nearest.Count == count;
            if (full && shape.MostLikeness(outlines.AsSpan(i * Shape.OutlineLength, Shape.OutlineLength)) <= nearest[^1].Likeness)
                continue;
            var likeness = shapes[i]?.Likeness(shape) ?? 0;
            if (full && likeness <= nearest[^1].Likeness)
                continue;
            var at = nearest.FindIndex(other => other.Likeness < likeness);
            nearest.Insert(at < 0 ? nearest.Count : at, (likeness, codePoints[i]));
            if (nearest.Count > count)
                nearest.RemoveAt(count);
        }
        return nearest.ConvertAll(pair => pair.CodePoint);
    }
}
