using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

// From wording to field. A wording in the dictionary counts as it stands; another one only after parts that change
// nothing were taken off (企业, 总额 …), and only if a single field is left.
internal sealed partial class LabelMatcher
{
    private const int LongestCore = 60;
    private const int LongestNaming = 26;
    private const int SameEnd = 2;

    private static readonly string[] SumEnds = ["合计", "总计", "总额", "总和"];
    private static readonly char[] LabelEnds = [' ', ':', '：'];

    private readonly LabelTables tables;
    private readonly ProgrammeTitle programme;
    private readonly NamingWords naming;
    private readonly LabelShortener shortener;
    private readonly string[] never;
    private readonly string[] papers;
    private readonly CombinedLabels combined;

    // What was worked out of a wording once; a booklet asks for most of them again and again.
    private readonly Dictionary<string, LabelText> parsed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[][]> shortenings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> unknown = new(StringComparer.Ordinal);

    public LabelMatcher(LabelTables tables, Vocabulary vocabulary, ProgrammeTitle programme)
    {
        this.tables = tables;
        this.programme = programme;
        combined = new CombinedLabels(Lookup);
        naming = new NamingWords(vocabulary);
        shortener = new LabelShortener(vocabulary);
        never = [.. vocabulary.WordsOf("label-never").Select(PrintedText.Squeeze)];
        papers = [.. vocabulary.WordsOf("paper-endings").Select(PrintedText.Squeeze)];
    }

    /// <summary>The label taken apart; each wording once.</summary>
    public LabelText Parse(string text)
    {
        if (!parsed.TryGetValue(text, out var label))
            parsed[text] = label = LabelText.Of(text, tables.Units);
        return label;
    }

    /// <summary>True where the label names the most of a field and not the whole.</summary>
    public bool IsStandIn(FieldId field, string label) => tables.IsStandIn(field, Parse(label).Core);

    /// <summary>What a label names.</summary>
    /// <param name="label">As printed.</param>
    /// <param name="around">Headings, outer labels and captions around it, as printed; nearest first.</param>
    public LabelMatch? Match(string label, IReadOnlyList<string> around)
    {
        var core = Parse(label).Core;
        if (core.Length is 0 or > LongestCore)
            return null;
        if (Lookup(core, around) is { Count: > 0 } listed)
            return new LabelMatch([.. listed], true, tables.Exact(core).Count == 0);
        if (around.Count > 0 && Lookup(Parse(around[0]).Core + core, around) is { Count: > 0 } joined)
            return new LabelMatch([.. joined], true, true);

        // 4法定代表人: the running number of a line, set close. Before what counts something it may be the count.
        if (char.IsAsciiDigit(core[0]) && BareNumber().Match(core) is { Success: true, Length: var digits } && Lookup(core[digits..], around) is [{ Kind: FieldKind.Name or FieldKind.Text or FieldKind.Code or FieldKind.Date }] numbered)
            return new LabelMatch([.. numbered], true, tables.Exact(core[digits..]).Count == 0);
        return IsUnknown(core) || Reworded(core, around) is not { } reworded || (reworded.Fields.Any(f => f.Kind == FieldKind.Count) && papers.Any(p => core.EndsWith(p, StringComparison.Ordinal))) ? null : reworded;
    }

    /// <summary>The labels a text begins with that end before a blank or a colon, shortest first; headings are not asked.</summary>
    public IEnumerable<(int End, LabelMatch Match)> Leading(string text, int longest)
    {
        for (var end = text.IndexOfAny(LabelEnds); end >= 0 && end <= longest; end = text.IndexOfAny(LabelEnds, end + 1))
        {
            if (end > 0 && Match(text[..end], []) is { } match)
                yield return (end, match);
        }
    }

    // A wording no rule can make anything of, whatever stands around it: most texts of a booklet. That is all that is kept of them.
    private bool IsUnknown(string core)
    {
        if (!unknown.TryGetValue(core, out var known))
        {
            unknown[core] = known = core[0] != '占' && !Bracketed().IsMatch(core) && tables.Levelled(tables.Level(core)).Count == 0 &&
                !CombinedLabels.IsMadeOf(core, tables.IsKnown) && FindShortenings(core).Length == 0 && naming.Find(core, IsNever(core)).Length == 0;
        }

        return known;
    }

    private LabelMatch? Reworded(string core, IReadOnlyList<string> around)
    {
        if ((Quotient(core) ?? Reckoned(core, around)) is { } quotient)
            return quotient;
        if (combined.Of(core, around) is { } several)
            return several;

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

        return SaidTwice(core) ?? SummedUp(core) ?? ByWords(core, around) ?? WithoutBrackets(core, around);
    }

    // 研发费用/营业收入 is a listed wording of the share in other words, or one amount by another: 研发费用占营业收入比例.
    private LabelMatch? Quotient(string core) =>
        core.Split('/', '÷') is [{ Length: > 2 } part, { Length: > 2 } whole] && (Levelled(core, []) ?? Levelled(part + "占" + whole + "比例", [])) is { Fields: [{ Kind: FieldKind.Percent }] } share ? share : null;

    // 研发强度(研发费用/营业收入): the brackets say how the share before them is reckoned.
    private LabelMatch? Reckoned(string core, IReadOnlyList<string> around) =>
        core.IndexOf('(', StringComparison.Ordinal) is > 1 and var open && core[^1] == ')' && Match(core[..open], around) is { Fields: [{ Kind: FieldKind.Percent } share] } match &&
        Match(core[(open + 1)..^1], []) is { Fields: [var said] } && said == share ? match : null;

    // 中心名称(项目名称), 单位地址(注册地址): the bracket says in other words what the label is.
    private LabelMatch? SaidTwice(string core) =>
        core.IndexOf('(', StringComparison.Ordinal) is > 2 and var open && core[^1] == ')' && core.Length - open >= SameEnd + 3 && core.AsSpan(open - SameEnd, SameEnd).SequenceEqual(core.AsSpan(core.Length - 1 - SameEnd, SameEnd)) &&
        Lookup(core[(open + 1)..^1], []) is [{ Kind: FieldKind.Text or FieldKind.Name or FieldKind.Code or FieldKind.Date } said] && (Match(core[..open], []) is not { } head || head.Fields.Contains(said)) ? new LabelMatch([said], true) : null;

    // 主营及其他销售收入合计(销售收入): all kinds of what the bracket says, added up.
    private LabelMatch? SummedUp(string core) =>
        core.IndexOf('(', StringComparison.Ordinal) is > 2 and var open && core[^1] == ')' && core[(open + 1)..^1] is { Length: >= 3 } said && Array.Exists(SumEnds, e => core.AsSpan(0, open).EndsWith(e, StringComparison.Ordinal)) &&
        core[..open].Contains("其他" + said, StringComparison.Ordinal) && Lookup(said, []) is [{ Kind: FieldKind.Money } field] ? new LabelMatch([field], false) : null;

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
        var fields = tables.Levelled(level);
        return IsOne(fields) && level.Length >= 2 && !IsBarred(fields[0], around) ? new LabelMatch([.. fields], true) : null;
    }

    private string Level(string core)
    {
        if (!levels.TryGetValue(core, out var level))
            levels[core] = level = tables.Level(core);
        return level;
    }

    // No second field may claim the words.
    private LabelMatch? ByWords(string core, IReadOnlyList<string> around)
    {
        Field[] found = [.. naming.Of(core, IsNever(core)).Where(f => !IsBarred(f, around))];
        return IsOne(found) && (core.Length <= LongestNaming || found[0].Kind == FieldKind.Flag) ? new LabelMatch([.. found], false) : null;
    }

    // 起止时间 names the start and the end.
    private static bool IsOne(IReadOnlyList<Field> fields) => fields.Count == 1 || (fields.Count == 2 && fields.All(f => f.Kind == FieldKind.Date));

    // 新产品销售收入 names something else although a known wording is in it.
    private bool IsNever(string core)
    {
        foreach (var word in never)
        {
            if (core.StartsWith(word, StringComparison.Ordinal) || core.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // What is left after one, two, three parts were taken off, as far as the dictionary knows it.
    private string[][] KnownShortenings(string core)
    {
        if (!shortenings.TryGetValue(core, out var known))
            shortenings[core] = known = FindShortenings(core);
        return known;
    }

    private string[][] FindShortenings(string core) =>
        IsNever(core) ? [] : [.. shortener.Levels(core).Select(l => l.Where(tables.IsKnown).ToArray()).Where(l => l.Length > 0)];

    // A field named by the wording itself, else one named by wording and heading together. 总人数 right below 知识产权管理人员 counts those,
    // whatever it counts by itself.
    private List<Field> Lookup(string core, IReadOnlyList<string> around)
    {
        var inside = tables.Inside(core);
        if (inside.Count > 0 && around.Count > 0 && Headed(inside, around.Take(1), around) is [var own])
            return [own];
        if (tables.Exact(core) is { Count: > 0 } named && Open(named, around) is { Count: > 0 } open)
            return open;
        return inside.Count > 0 ? Headed(inside, around, around) : [];
    }

    private List<Field> Open(IReadOnlyList<Field> fields, IReadOnlyList<string> around) => fields.Where(f => !IsBarred(f, around)).ToList();

    private List<Field> Headed(IReadOnlyList<(string Context, Field Field)> contextual, IEnumerable<string> headings, IReadOnlyList<string> around)
    {
        foreach (var heading in headings)
        {
            if (Heading(heading) is not { } plain)
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

    // 常州市高价值专利培育示范中心申报书 heads everything and says nothing of a label; nor does the programme's name in any heading, or a sentence above.
    private string? Heading(string text)
    {
        var plain = PrintedText.Squeeze(text);
        return plain.EndsWith('。') || plain.Length > 8 && (plain.EndsWith('书') || plain.EndsWith('表')) && plain.Contains('申', StringComparison.Ordinal) ? null : programme.Without(plain);
    }

    private bool IsBarred(Field field, IReadOnlyList<string> around)
    {
        var words = tables.Barred(field);
        if (words.Count == 0)
            return false;
        foreach (var heading in around)
        {
            if (Heading(heading) is not { } plain)
                continue;
            foreach (var (word, unless) in words)
            {
                if (plain.Contains(word, StringComparison.Ordinal) && !unless.Any(w => plain.Contains(w, StringComparison.Ordinal)))
                    return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\d{1,2}(?=[\u3400-\u9FFF]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
