namespace DocPipeline.Ocr.Glyphs;

/// <summary>The characters ink may be: those the recognition model knows, and the rare ones of names.</summary>
internal sealed class CandidateCharacters
{
    private readonly int[] all;
    private readonly HashSet<int> known;
    private readonly Dictionary<Typeface, KnownShapes> shapes = [];

    /// <param name="dictionary">Chinese characters the model knows.</param>
    public CandidateCharacters(int[] dictionary)
    {
        known = [.. dictionary];
        all = [.. dictionary, .. RareCharacters.All];
        FirstRare = dictionary.Length;
    }

    /// <summary>Where behind the model's characters the rare ones begin.</summary>
    public int FirstRare { get; }

    /// <summary>True for what the model knows.</summary>
    public bool Knows(int codePoint) => known.Contains(codePoint);

    /// <summary>What they look like in a typeface, drawn when it is first asked for.</summary>
    public KnownShapes In(Typeface face)
    {
        if (!shapes.TryGetValue(face, out var drawn))
            shapes.Add(face, drawn = new KnownShapes(face, all));
        return drawn;
    }
}
