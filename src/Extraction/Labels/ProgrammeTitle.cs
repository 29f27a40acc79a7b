namespace DocPipeline.Extraction.Labels;

// The programme's own name stands over everything a booklet says: 高价值专利 in it heads no table of patents.
internal sealed class ProgrammeTitle(string title)
{
    /// <summary>企业知识产权 is six characters long and stands in many a heading that does not name the programme.</summary>
    private const int Shortest = 7;

    private readonly string title = PrintedText.Squeeze(title);
    private readonly Dictionary<string, (int Start, int Length)?> known = new(StringComparer.Ordinal);

    /// <summary>A text without the part of it that names the programme.</summary>
    /// <param name="plain">Squeezed.</param>
    public string Without(string plain) => In(plain) is { } named ? plain.Remove(named.Start, named.Length) : plain;

    /// <summary>The longest part of a text that stands in the programme's title as well; null where none is long enough.</summary>
    /// <param name="plain">Squeezed.</param>
    public (int Start, int Length)? In(string plain)
    {
        if (!known.TryGetValue(plain, out var found))
            known[plain] = found = Find(plain);
        return found;
    }

    private (int Start, int Length)? Find(string plain)
    {
        (int Start, int Length)? best = null;
        var shortest = Shortest;
        for (var start = 0; start + shortest <= plain.Length; start++)
        {
            while (start + shortest <= plain.Length && title.Contains(plain.Substring(start, shortest), StringComparison.Ordinal))
                best = (start, shortest++);
        }

        return best;
    }
}
