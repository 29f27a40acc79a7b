using DocPipeline.Native.FreeType;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>What characters look like in one typeface; each is drawn when it is first asked for.</summary>
internal sealed class Typeface(FontFace face)
{
    private readonly Dictionary<int, Shape?> shapes = [];

    /// <summary>The character's shape; null where the typeface does not have it.</summary>
    public Shape? Of(int codePoint)
    {
        if (shapes.TryGetValue(codePoint, out var shape))
            return shape;
        var (width, dark) = face.Draw(codePoint);
        shape = Shape.Of(dark, width);
        shapes.Add(codePoint, shape);
        return shape;
    }
}
