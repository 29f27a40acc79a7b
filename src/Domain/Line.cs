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

    /// <summary>The characters as printed; a wide gap is one space.</summary>
    public string Text { get; } = Text;

    /// <summary>One box per UTF-16 unit of <see cref="Text"/>; empty for a space made from a gap.</summary>
    public ImmutableArray<Box> Boxes { get; } = Boxes;

    /// <summary>The box around all of it.</summary>
    // Asked for far more often than lines are made; so text and boxes cannot be changed by themselves.
    public Box Box { get; } = Around(Boxes, 0, Text.Length);

    /// <summary>The box around a part of it.</summary>
    public Box BoxOf(int start, int length) => Around(Boxes, start, length);

    /// <summary>Equal lines hold the same boxes; text and places would be hashed at every look-up.</summary>
    public override int GetHashCode() => Boxes.GetHashCode();

    private static Box Around(ImmutableArray<Box> boxes, int start, int length)
    {
        Box box = default;
        for (var i = start; i < start + length; i++)
            box = box.Union(boxes[i]);
        return box;
    }
}
