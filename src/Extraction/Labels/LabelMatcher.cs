using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Labels;

// From wording to field. A wording in the dictionary counts as it stands; another one only after parts that change
// nothing were taken off (企业, 总额 …), and only if a single field is left.
internal sealed partial class LabelMatcher
{
    private const int MostAffixes = 3;
    private const int LongestNaming = 26;

    private readonly Dictionary<string, List<Field>> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Context, Field Field)>> inside = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<FieldId, string[]> barred = [];
    private readonly List<(string[] All, string[] None, Field Field)> byWords = [];
    private readonly Dictionary<string, List<Field>> levelled = new(StringComparer.OrdinalIgnoreCase);
    private readonly (string From, string To)[] synonyms;
    private readonly string[] prefixes;
    private readonly string[] suffixes;
    private readonly string[] never;
    private readonly Dictionary<string, LabelText> parsed = [];
    private readonly Dictionary<string, string[][]> shortenings = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public LabelMatcher(Vocabulary vocabulary, UnitParser units)
    {
        Units = units;
        prefixes = [.. vocabulary.WordsOf("label-prefixes").Select(PrintedText.Squeeze).OrderByDescending(w => w.Length)];
        suffixes = [.. vocabulary.WordsOf("label-suffixes").Select(PrintedText.Squeeze).OrderByDescending(w => w.Length)];
        never = [.. vocabulary.WordsOf("label-never").Select(PrintedText.Squeeze)];
        synonyms =
        [
            .. vocabulary.WordsOf("label-synonyms").Select(w => PrintedText.Squeeze(w).Split('>', 2)).Select(p => (p[0], p[1])).OrderByDescending(p => p.Item1.Length),
        ];
        foreach (var field in vocabulary.Fields)
        {
            foreach (var label in field.Labels.Append(field.Title))
            {
                Add(exact, Parse(label).Core, field);
                Add(levelled, Level(Parse(label).Core), field);
            }

            foreach (var context in field.Contexts.Where(c => c.Contains('>', StringComparison.Ordinal)))
            {
                var parts = context.Split('>', 2);
                if (!inside.TryGetValue(Parse(parts[1]).Core, out var list))
                    inside[Parse(parts[1]).Core] = list = [];
                list.Add((PrintedText.Squeeze(parts[0]), field));
            }

            foreach (var words in field.Contexts.Where(c => c.StartsWith('~')))
            {
                var parts = PrintedText.Squeeze(words[1..]).Split('-');
                byWords.Add((parts[0].Split('+'), parts[1..], field));
            }

            barred[field.Id] = [.. field.Contexts.Where(c => c.StartsWith('!')).Select(c => PrintedText.Squeeze(c[1..]))];
        }
    }

    public UnitParser Units { get; }

    /// <summary>The wordings of the dictionary that count without a heading, folded, for searching in running text.</summary>
    public IEnumerable<KeyValuePair<string, List<Field>>> Wordings => exact;

    /// <summary>The label taken apart; each wording once.</summary>
    public LabelText Parse(string text)
    {
        lock (gate)
        {
            if (!parsed.TryGetValue(text, out var label))
                parsed[text] = label = LabelText.Of(text, Units);
            return label;
        }
    }

    /// <summary>What a label names.</summary>
    /// <param name="label">As printed.</param>
    /// <param name="around">Headings, outer labels and captions around it, as printed; nearest first.</param>
    public LabelMatch? Match(string label, IReadOnlyList<string> around)
    {
        var core = Parse(label).Core;
        if (core.Length is 0 or > 60)
            return null;
        if (Lookup(core, around) is { Count: > 0 } listed)
            return new LabelMatch([.. listed], true, !exact.ContainsKey(core));
        if (around.Count > 0 && Lookup(Parse(around[0]).Core + core, around) is { Count: > 0 } joined)
            return new LabelMatch([.. joined], true, true);
        if (Combined(core, around) is { } combined)
            return combined;

        // 占研发费用 under the heading 知识产权费用 is the share of the one in the other.
        if (core[0] == '占' && around.Take(2).Select(a => ByWords(Parse(a).Core + core, [])).FirstOrDefault(m => m is not null) is { } share)
            return share;
        if (Levelled(core, around) is { } same)
            return same;
        foreach (var level in KnownShortenings(core))
        {
            var found = level.SelectMany(v => Lookup(v, around)).Distinct().ToArray();
            if (found.Length > 0)
                return found.Length == 1 ? new LabelMatch([found[0]], false) : null;
        }

        return ByWords(core, around) ?? WithoutBrackets(core, around);
    }

    // 所属技术领域(产业链): what stands in brackets explains a text; it may change what a number counts.
    private LabelMatch? WithoutBrackets(string core, IReadOnlyList<string> around)
    {
        var plain = Bracketed().Replace(core, "");
        return plain.Length >= 2 && plain.Length < core.Length && Match(plain, around) is { Fields: [{ Kind: not (FieldKind.Count or FieldKind.Percent) }] } match ? match : null;
    }

    // 研究与开发经费 is 研发费用: both wordings are brought to one, and a single field must be called by it.
    private LabelMatch? Levelled(string core, IReadOnlyList<string> around)
    {
        if (core.Length < 3 || IsNever(core))
            return null;
        var level = Level(core);
        return levelled.TryGetValue(level, out var fields) && IsOne(fields) && level.Length >= 2 && !IsBarred(fields[0], around) ? new LabelMatch([.. fields], true) : null;
    }

    private string Level(string core)
    {
        foreach (var (from, to) in synonyms)
            core = core.Replace(from, to, StringComparison.OrdinalIgnoreCase);
        return core;
    }

    // Long wordings vary without end (三年内是否获得国家或省科学技术奖 …): the words that make the meaning must all be
    // there, none that changes it, and no second field may claim them.
    private LabelMatch? ByWords(string core, IReadOnlyList<string> around)
    {
        var never = IsNever(core);
        if (core.Length < 3 || HasValue(core) || core.Contains('。', StringComparison.Ordinal) || LabelText.IsRemark(core))
            return null;
        var found = byWords
            .Where(w => (!never || w.Field.Kind == FieldKind.Percent) && w.All.All(p => core.Contains(p, StringComparison.OrdinalIgnoreCase)) && !w.None.Any(p => core.Contains(p, StringComparison.OrdinalIgnoreCase)))
            .Select(w => w.Field)
            .Where(f => !IsBarred(f, around))
            .Distinct()
            .Take(3)
            .ToArray();
        return IsOne(found) && (core.Length <= LongestNaming || found[0].Kind == FieldKind.Flag) ? new LabelMatch([.. found], false) : null;
    }

    // 起止时间 names the start and the end.
    private static bool IsOne(IReadOnlyList<Field> fields) => fields.Count == 1 || (fields.Count == 2 && fields.All(f => f.Kind == FieldKind.Date));

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

    // 专职/兼职 and 知识产权管理人员(专职/兼职): each part is a label, with what stands before the bracket around it.
    private LabelMatch? Combined(string core, IReadOnlyList<string> around)
    {
        var open = core.IndexOf('(', StringComparison.Ordinal);
        var list = open > 0 && core[^1] == ')' ? core[(open + 1)..^1] : core;
        var parts = list.Split('/', '、', '+', '-');
        if (parts.Length is < 2 or > 4 || parts.Any(p => p.Length < 2))
            return null;
        IReadOnlyList<string> context = open > 0 ? [core[..open], .. around] : around;
        var fields = new List<Field>();
        foreach (var part in parts)
        {
            if (Lookup(part, context) is not [var field])
                return null;
            fields.Add(field);
        }

        // 法定代表人/负责人 is one person, 专职/兼职 are two numbers.
        return fields.Distinct().Count() == fields.Count && fields.All(f => f.Kind is FieldKind.Count or FieldKind.Money or FieldKind.Percent or FieldKind.Date)
            ? new LabelMatch([.. fields], true)
            : null;
    }

    /// <summary>True where a wording names something else although a known one is in it (新产品销售收入).</summary>
    public bool IsNever(string core) =>
        never.Any(w => core.StartsWith(w, StringComparison.Ordinal) || core.EndsWith(w, StringComparison.Ordinal));

    // What is left after one, two, three parts were taken off, as far as the dictionary knows it.
    private string[][] KnownShortenings(string core)
    {
        lock (gate)
        {
            if (shortenings.TryGetValue(core, out var known))
                return known;
        }

        var levels = new List<string[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { core };
        for (var step = 0; step < MostAffixes && !IsNever(core); step++)
        {
            var shorter = seen.SelectMany(Shorten).Where(v => v.Length >= 2 && !seen.Contains(v)).Distinct().ToArray();
            levels.Add([.. shorter.Where(v => exact.ContainsKey(v) || inside.ContainsKey(v))]);
            seen.UnionWith(shorter);
        }

        lock (gate)
            return shortenings[core] = [.. levels.Where(l => l.Length > 0)];
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

    // A field named by the wording itself, else one named by wording and heading together.
    private List<Field> Lookup(string core, IReadOnlyList<string> around)
    {
        if (exact.TryGetValue(core, out var fields))
        {
            var open = fields.Where(f => !IsBarred(f, around)).ToList();
            if (open.Count > 0)
                return open;
        }

        if (!inside.TryGetValue(core, out var contextual))
            return [];
        foreach (var heading in around)
        {
            var plain = PrintedText.Squeeze(heading);
            if (IsFormTitle(plain))
                continue;
            var found = contextual
                .Where(c => plain.Contains(c.Context, StringComparison.Ordinal) && !IsBarred(c.Field, around))
                .OrderByDescending(c => c.Context.Length)
                .Select(c => c.Field)
                .ToList();
            if (found.Count > 0)
                return [found[0]];
        }

        return [];
    }

    // 常州市高价值专利培育示范中心申报书 heads everything and says nothing of a label.
    private static bool IsFormTitle(string heading) =>
        heading.Length > 8 && (heading.EndsWith('书') || heading.EndsWith('表')) && heading.Contains('申', StringComparison.Ordinal);

    private bool IsBarred(Field field, IReadOnlyList<string> around)
    {
        var words = barred[field.Id];
        if (words.Length == 0)
            return false;
        foreach (var heading in around)
        {
            var plain = PrintedText.Squeeze(heading);
            if (IsFormTitle(plain))
                continue;
            foreach (var word in words)
            {
                if (plain.Contains(word, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<string, List<Field>> table, string core, Field field)
    {
        if (!table.TryGetValue(core, out var list))
            table[core] = list = [];
        if (!list.Contains(field))
            list.Add(field);
    }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
