namespace DocPipeline.Extraction.Labels;

// Wordings are the same whatever the case of their letters. Chinese characters have none, and the library's own comparer asks for the
// case of each of them.
internal sealed class AnyCase : IEqualityComparer<string>
{
    public static AnyCase Comparer { get; } = new();

    /// <summary>A character as all its cases have it.</summary>
    public static char Upper(char c) => c is >= '\u2E80' and <= '\u9FFF' ? c : char.ToUpperInvariant(c);

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string obj)
    {
        var hash = 17;
        foreach (var c in obj)
            hash = unchecked((hash * 31) + Upper(c));
        return hash;
    }
}
