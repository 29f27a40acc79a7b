using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>The typefaces that come nearest to what a page is printed in, told by characters that were surely read.</summary>
/// <param name="Faces">The nearest first.</param>
/// <param name="Likeness">How alike its characters are to those of the page on average.</param>
internal sealed record PageTypefaces(List<Typeface> Faces, float Likeness)
{
    private const int Sampled = 40;
    private const int LeastSampled = 5;
    private const float SurelyRead = 0.98f;
    private const int Kept = 2;

    // Less alike than that, no comparison means anything.
    private const float LeastAlike = 0.72f;

    /// <summary>Null where too little was surely read, or in nothing like an installed typeface.</summary>
    public static PageTypefaces? Of(List<(TextLine Line, List<ReadCharacter> Read)> lines, PrintedGlyphs glyphs)
    {
        var sure = lines.SelectMany(line => line.Read.Select(read => (line.Line, Read: read)))
            .Where(pair => pair.Read is { IsSquare: true, InkHeight: > 0, Probability: >= SurelyRead } && PrintedGlyphs.IsSquare(pair.Read.InkLeft, pair.Read.InkRight, pair.Line)).ToList();
        List<(int CodePoint, Shape Shape)> samples = [];
        for (var i = 0; i < sure.Count && samples.Count < Sampled; i += Math.Max(1, sure.Count / Sampled))
        {
            if (glyphs.Between(sure[i].Read.InkLeft, sure[i].Read.InkRight, sure[i].Line) is { } shape)
                samples.Add((sure[i].Read.CodePoint, shape));
        }
        if (samples.Count < LeastSampled)
            return null;
        var ranked = Typefaces.Installed.All.Select(face => (Face: face, Likeness: samples.Average(sample => face.Of(sample.CodePoint)?.Likeness(sample.Shape) ?? 0)))
            .OrderByDescending(pair => pair.Likeness).Take(Kept).ToList();
        return ranked.Count == 0 || ranked[0].Likeness < LeastAlike ? null : new PageTypefaces(ranked.ConvertAll(pair => pair.Face), ranked[0].Likeness);
    }

    /// <summary>How alike a character is to a shape, in the typeface where it is most.</summary>
    public float LikenessOf(int codePoint, Shape shape)
    {
        var most = 0f;
        foreach (var face in Faces)
            most = Math.Max(most, face.Of(codePoint)?.Likeness(shape) ?? 0);
        return most;
    }
}
