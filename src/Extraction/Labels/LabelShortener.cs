using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

// Takes off a wording what does not change its meaning: 企业 at its beginning, 总额 at its end.
internal sealed class LabelShortener(Vocabulary vocabulary)
{
    private const int MostAffixes = 3;

    private readonly string[] prefixes = Affixes(vocabulary, "label-prefixes");
    private readonly string[] suffixes = Affixes(vocabulary, "label-suffixes");

    /// <summary>What may be left after one, two, three parts were taken off; nothing of most wordings.</summary>
    public List<string[]> Levels(string core)
    {
        var levels = new List<string[]>();
        HashSet<string>? seen = null;
        List<string> level = [core];
        for (var step = 0; step < MostAffixes && level.Count > 0; step++)
        {
            var shorter = new List<string>();
            foreach (var wording in level)
                Shorten(wording, shorter);
            if (shorter.Count == 0)
                break;
            seen ??= new HashSet<string>(StringComparer.Ordinal) { core };
            level = shorter.FindAll(v => v.Length >= 2 && seen.Add(v));
            levels.Add([.. level]);
        }

        return levels;
    }

    private void Shorten(string core, List<string> shorter)
    {
        foreach (var prefix in prefixes)
        {
            if (core.Length > prefix.Length && core.StartsWith(prefix, StringComparison.Ordinal))
                shorter.Add(core[prefix.Length..]);
        }

        foreach (var suffix in suffixes)
        {
            if (core.Length > suffix.Length && core.EndsWith(suffix, StringComparison.Ordinal))
                shorter.Add(core[..^suffix.Length]);
        }
    }

    private static string[] Affixes(Vocabulary vocabulary, string list) =>
        [.. vocabulary.WordsOf(list).Select(PrintedText.Squeeze).OrderByDescending(w => w.Length)];
}
