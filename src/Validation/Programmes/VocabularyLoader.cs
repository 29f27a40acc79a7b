using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Loads the data dictionary: <c>dictionary/fields.yaml</c>, <c>units.yaml</c>, <c>words.yaml</c> and <c>relations.yaml</c>, and how sure recognised values are.</summary>
public static class VocabularyLoader
{
    // In the order of UnitDimension.
    private static readonly string[] Dimensions = ["none", "money", "people", "pieces", "percent", "percentage-points", "time", "other"];

    /// <summary>The dictionary of a seeds folder.</summary>
    /// <exception cref="SeedException">Names every file, line and path that is wrong, and what was expected.</exception>
    public static Vocabulary Load(string seedsFolder)
    {
        var errors = new SeedErrors();
        using var folder = new SeedFolder(seedsFolder);
        var vocabulary = Load(folder, errors);
        errors.ThrowIfAny();
        return vocabulary;
    }

    internal static Vocabulary Load(SeedFolder folder, SeedErrors errors)
    {
        var units = List(folder.Read("dictionary/units.yaml", errors), errors).Select(e => ReadUnit(e, errors)).ToImmutableArray();
        var fields = List(folder.Read("dictionary/fields.yaml", errors), errors).Select(FieldEntry.Read).ToImmutableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!seen.Add(field.Id.Name))
                errors.Add("dictionary/fields.yaml", 0, $"expected every id once; {field.Id} stands more than once");
        }

        var relations = SeedEntry.Of(folder.Read("dictionary/relations.yaml", errors), errors);
        var builder = new RelationBuilder(fields, errors);
        var vocabulary = new Vocabulary(
            fields, units, ReadWords(folder.Read("dictionary/words.yaml", errors), errors),
            relations is null ? [] : [.. RelationReader.Sums(relations).Select(builder.Build)],
            relations is null ? [] : [.. RelationReader.Shares(relations).Select(builder.Build)],
            relations is null ? [] : [.. RelationReader.Inclusions(relations).Select(builder.Build)],
            CalibrationLoader.Load(folder, "calibration/figures.yaml", errors), CalibrationLoader.Load(folder, "calibration/texts.yaml", errors));
        relations?.RefuseOthers();
        return vocabulary;
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
            (UnitDimension)entry.OneOf("dimension", Dimensions), factor);
        entry.RefuseOthers();
        return unit;
    }

    private static ImmutableArray<WordList> ReadWords(SeedNode? node, SeedErrors errors) =>
        [.. (SeedEntry.Of(node, errors)?.Map.Entries ?? []).Select(e => new WordList(e.Key, SeedEntry.Texts(e.Value, errors)))];
}
