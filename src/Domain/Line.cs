using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>行。A run of characters that reads as one line, with the box of each character.</summary>
/// <param name="Text">The characters as printed; a wide gap is one space.</param>
/// <param name="Boxes">One box per UTF-16 unit of <paramref name="Text"/>; empty for a space made from a gap.</param>
/// <param name="Confidence">The weakest of its characters.</param>
public sealed record Line(string Text, ImmutableArray<Box> Boxes, Confidence Confidence)
{
    /// <summary>A line without characters.</summary>
    public static Line Empty { get; } = new("", [], Confidence.Certain);

    /// <summary>The box around all of it.</summary>
    public Box Box => BoxOf(0, Text.Length);

    /// <summary>The box around a part of it.</summary>
    public Box BoxOf(int start, int length)
    {
        Box box = default;
        for (var i = start; i < start + length; i++)
            box = box.Union(Boxes[i]);
        return box;
    }
}
