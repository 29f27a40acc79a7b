using System.Runtime.CompilerServices;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Labels;

// The dictionary's wordings, taken apart: which fields are called by each. They follow from the vocabulary alone and take longer to make
// than an online record takes to read, so they are made once a vocabulary; nothing changes them afterwards.
internal sealed class LabelTables
{
    private static readonly ConditionalWeakTable<Vocabulary, LabelTables> Made = [];

    private readonly Dictionary<string, List<Field>> exact = new(AnyCase.Comparer);
    private readonly Dictionary<string, List<(string Context, Field Field)>> inside = new(AnyCase.Comparer);
    private readonly Dictionary<string, List<Field>> levelled = new(AnyCase.Comparer);
    private readonly Dictionary<FieldId, (string Word, string[] Unless)[]> barred = [];
    private readonly HashSet<(FieldId Field, string Core)> standIns = [];
    private readonly (HeldCharacters Held, string From, string To)[] synonyms;
    private readonly Lazy<Dictionary<string, char?>> otherwise;

    private LabelTables(Vocabulary vocabulary)
    {
        otherwise = new Lazy<Dictionary<string, char?>>(BuildOtherwise);
        Units = new UnitParser(vocabulary.Units);
        synonyms =
        [
            .. vocabulary.WordsOf("label-synonyms").Select(w => PrintedText.Squeeze(w).Split('>', 2)).Select(p => (HeldCharacters.Of(p[0]), p[0], p[1])).OrderByDescending(p => p.Item2.Length),
        ];
        foreach (var field in vocabulary.Fields)
        {
            foreach (var label in field.Labels.Append(field.Title))
            {
                var core = LabelText.Of(label, Units).Core;
                Add(exact, core, field);
                Add(levelled, Level(core), field);
            }

            foreach (var context in field.Contexts.Where(c => c.Contains('>', StringComparison.Ordinal)))
            {
                var parts = context.Split('>', 2);
                Add(inside, LabelText.Of(parts[1], Units).Core, (PrintedText.Squeeze(parts[0]), field));
            }

            foreach (var narrower in field.StandIns)
            {
                var core = LabelText.Of(narrower, Units).Core;
                Add(exact, core, field);
                standIns.Add((field.Id, core));
            }

            barred[field.Id] = [.. field.Contexts.Where(c => c.StartsWith('!')).Select(c => PrintedText.Squeeze(c[1..]).Split('-')).Select(w => (w[0], w[1..]))];
        }
    }

    /// <summary>Reads the vocabulary's units.</summary>
    public UnitParser Units { get; }

    /// <summary>Those of a vocabulary.</summary>
    public static LabelTables Of(Vocabulary vocabulary) => Made.GetValue(vocabulary, static v => new LabelTables(v));

    /// <summary>The fields a wording names by itself.</summary>
    public IReadOnlyList<Field> Exact(string core) => exact.TryGetValue(core, out var fields) ? fields : [];

    /// <summary>The fields it names below a heading, each with what the heading holds.</summary>
    public IReadOnlyList<(string Context, Field Field)> Inside(string core) => inside.TryGetValue(core, out var fields) ? fields : [];

    /// <summary>The fields called by a wording of that level.</summary>
    public IReadOnlyList<Field> Levelled(string level) => levelled.TryGetValue(level, out var fields) ? fields : [];

    /// <summary>True where a wording names a field, be it below a heading.</summary>
    public bool IsKnown(string core) => exact.ContainsKey(core) || inside.ContainsKey(core);

    /// <summary>The one character that makes a wording known where it stands in the place of another; null where none does, or more than one.</summary>
    public char? OtherwiseAt(string core, int at) => otherwise.Value.GetValueOrDefault(Without(core, at));

    /// <summary>True where a wording names the most of a field and not the whole.</summary>
    public bool IsStandIn(FieldId field, string core) => standIns.Contains((field, core));

    /// <summary>The words of a heading that keep a label below it from naming the field, each with those that take that back.</summary>
    public IReadOnlyList<(string Word, string[] Unless)> Barred(Field field) => barred[field.Id];

    /// <summary>A wording with every synonym in it brought to one: 研究与开发经费 is 研发费用.</summary>
    public string Level(string core)
    {
        var level = core;
        var held = HeldCharacters.Of(core);
        foreach (var synonym in synonyms)
        {
            if (!held.MayHold(synonym.Held))
                continue;
            level = level.Replace(synonym.From, synonym.To, StringComparison.OrdinalIgnoreCase);
            held = HeldCharacters.Of(level);
        }

        return level;
    }

    private Dictionary<string, char?> BuildOtherwise()
    {
        var made = new Dictionary<string, char?>(StringComparer.Ordinal);
        foreach (var core in exact.Keys.Concat(inside.Keys).Distinct(StringComparer.Ordinal))
        {
            for (var at = 0; at < core.Length; at++)
            {
                var key = Without(core, at);
                made[key] = made.ContainsKey(key) ? null : core[at];
            }
        }

        return made;
    }

    private static string Without(string core, int at) => core[..at] + '?' + core[(at + 1)..];

    private static void Add<T>(Dictionary<string, List<T>> table, string core, T named)
    {
        if (!table.TryGetValue(core, out var list))
            table[core] = list = [];
        if (!list.Contains(named))
            list.Add(named);
    }
}
