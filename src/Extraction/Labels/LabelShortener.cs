using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

// Takes off a wording what does not change its meaning: 企业 at its beginning, 总额 at its end.
internal sealed class LabelShortener(Vocabulary vocabulary)
{
    private const int MostAffixes = 3;

    private readonly string[] prefixes = Affixes(vocabulary, "label-prefixes");
    private readonly string[] suffixes = Affixes(vocabulary, "label-suffixes");

    /// <summary>What may be left after one, two, three parts were taken off.</summary>
    public IEnumerable<string[]> Levels(string core)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { core };
        string[] level = [core];
        for (var step = 0; step < MostAffixes && level.Length > 0; step++)
        {
            level = [.. level.SelectMany(Shorten).Where(v => v.Length >= 2 && seen.Add(v))];
            yield return level;
        }
    }

    private IEnumerable<string> Shorten(string core)
    {
        foreach (var prefix in prefixes)
        {
            if (core.Length > prefix.Length && core.StartsWith(prefix, StringComparison.Ordinal))
                yield return core[prefix.Length..];
        }

        foreach (var suffix in suffixes)
        {
            if (core.Length > suffix.Length && core.EndsWith(suffix, StringComparison.Ordinal))
                yield return core[..^suffix.Length];
        }
    }

    private static string[] Affixes(Vocabulary vocabulary, string list) =>
        [.. vocabulary.WordsOf(list).Select(PrintedText.Squeeze).OrderByDescending(w => w.Length)];
}
