using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

// Long wordings vary without end (三年内是否获得国家或省科学技术奖 …): the words that make the meaning must all be there,
// and none that changes it.
internal sealed class NamingWords(Vocabulary vocabulary)
{
    private readonly ImmutableArray<(HeldCharacters Held, string[] All, string[] None, Field Field)> rules =
    [
        .. vocabulary.Fields.SelectMany(f => f.Contexts.Where(c => c.StartsWith('~')).Select(c => PrintedText.Squeeze(c[1..]).Split('-')).Select(p => (p[0].Split('+'), p[1..], f)))
            .Select(r => (HeldCharacters.OfAll(r.Item1), r.Item1, r.Item2, r.f)),
    ];

    private readonly Dictionary<string, ImmutableArray<Field>> known = new(StringComparer.Ordinal);

    /// <summary>Every field a wording may name by the words in it.</summary>
    /// <param name="core">The wording.</param>
    /// <param name="isNever">True where it begins or ends as one that speaks of something else; shares are named all the same.</param>
    public ImmutableArray<Field> Of(string core, bool isNever)
    {
        if (!known.TryGetValue(core, out var fields))
            known[core] = fields = Find(core, isNever);
        return fields;
    }

    /// <summary>The same, of wordings that are not asked for again.</summary>
    public ImmutableArray<Field> Find(string core, bool isNever)
    {
        if (core.Length < 3 || HasValue(core) || core.Contains('。', StringComparison.Ordinal) || LabelText.IsRemark(core))
            return [];
        var held = HeldCharacters.Of(core);
        ImmutableArray<Field> found = [];
        foreach (var rule in rules)
        {
            if (held.MayHold(rule.Held) && (!isNever || rule.Field.Kind == FieldKind.Percent) && Array.TrueForAll(rule.All, Holds) && !Array.Exists(rule.None, Holds) && !found.Contains(rule.Field))
                found = found.Add(rule.Field);
        }

        return found;

        bool Holds(string word) => core.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    // 专职人员3人 is a label with its value in it; 近3年 and 18位 are only words.
    private static bool HasValue(string core)
    {
        for (var i = 0; i < core.Length; i++)
        {
            if (char.IsAsciiDigit(core[i]) && (i + 1 >= core.Length || (core[i + 1] is not ('年' or '位') && !char.IsAsciiDigit(core[i + 1]))))
                return true;
        }

        return false;
    }
}
