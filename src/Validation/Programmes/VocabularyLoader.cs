using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Loads the data dictionary: <c>dictionary/fields.yaml</c>, <c>units.yaml</c> and <c>words.yaml</c>.</summary>
public static class VocabularyLoader
{
    private static readonly KeyValuePair<string, UnitDimension>[] Dimensions =
    [
        new("none", UnitDimension.None), new("money", UnitDimension.Money), new("people", UnitDimension.People),
        new("pieces", UnitDimension.Pieces), new("percent", UnitDimension.Percent),
        new("percentage-points", UnitDimension.PercentagePoints), new("time", UnitDimension.Time), new("other", UnitDimension.Other),
    ];

    /// <summary>The dictionary of a seeds folder.</summary>
    /// <exception cref="SeedException">Names every file, line and path that is wrong, and what was expected.</exception>
    public static Vocabulary Load(string seedsFolder)
    {
        var errors = new SeedErrors();
        var vocabulary = Load(new SeedFolder(seedsFolder), errors);
        errors.ThrowIfAny();
        return vocabulary;
    }

    internal static Vocabulary Load(SeedFolder folder, SeedErrors errors)
    {
        var units = List(folder.Read("dictionary/units.yaml", errors), errors).Select(e => ReadUnit(e, errors)).ToImmutableArray();
        var fields = List(folder.Read("dictionary/fields.yaml", errors), errors).Select(FieldEntry.Read).ToImmutableArray();
        foreach (var twice in fields.GroupBy(f => f.Id).Where(g => g.Count() > 1))
            errors.Add("dictionary/fields.yaml", 0, $"expected every id once; {twice.Key} stands more than once");
        return new Vocabulary(fields, units, ReadWords(folder.Read("dictionary/words.yaml", errors), errors));
    }

    private static IEnumerable<SeedEntry> List(SeedNode? node, SeedErrors errors)
    {
        if (node is SeedList list)
            return list.Items.Select(i => SeedEntry.Of(i, errors)).OfType<SeedEntry>();
        if (node is not null)
            errors.Add(node, "expected a list");
        return [];
    }

    private static Unit ReadUnit(SeedEntry entry, SeedErrors errors)
    {
        var scale = entry.Text("scale");
        if (!decimal.TryParse(scale, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) || factor <= 0)
            errors.Add(entry.Node("scale") ?? entry.Map, $"expected a positive number, not {scale}");
        var unit = new Unit(
            entry.Text("name"), entry.OptionalText("canonical") ?? string.Empty,
            entry.OneOf("dimension", entry.Text("dimension"), Dimensions), factor);
        entry.RefuseOthers();
        return unit;
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadWords(SeedNode? node, SeedErrors errors)
    {
        var words = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var entry in SeedEntry.Of(node, errors)?.Map.Entries ?? [])
            words[entry.Key] = SeedEntry.Texts(entry.Value, errors);
        return words.ToImmutable();
    }
}
