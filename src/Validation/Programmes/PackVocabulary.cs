using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>The dictionary with a pack's own fields, labels and relations.</summary>
internal static class PackVocabulary
{
    public static Vocabulary Merge(Vocabulary vocabulary, PackFile pack, SeedErrors errors)
    {
        var fields = vocabulary.Fields.ToBuilder();
        foreach (var field in pack.Fields)
        {
            if (vocabulary.Find(field.Id) is not null)
                errors.Add(pack.Id, $"expected new fields under fields; {field.Id} stands in the dictionary (add labels under aliases)");
            if (field.DefaultUnit.Length > 0 && !vocabulary.Units.Any(u => u.Name == field.DefaultUnit))
                errors.Add(pack.Id, $"expected a unit of the dictionary for {field.Id}, not {field.DefaultUnit}");
            fields.Add(field);
        }

        foreach (var alias in pack.Aliases)
        {
            var at = fields.FindIndex(f => f.Id.Name == alias.Field.Text);
            if (at < 0)
                errors.Add(alias.Field, $"expected a field of the dictionary, not {alias.Field.Text}");
            else
                fields[at] = With(fields[at], alias.Labels);
        }

        var all = fields.ToImmutable();
        var relations = new RelationBuilder(all, errors);
        return vocabulary with
        {
            Fields = all,
            Sums = [.. vocabulary.Sums, .. pack.Sums.Select(relations.Build)],
            Shares = [.. vocabulary.Shares, .. pack.Shares.Select(relations.Build)],
            Inclusions = [.. vocabulary.Inclusions, .. pack.Inclusions.Select(relations.Build)],
        };
    }

    // Written as in the dictionary: 专利>发明 and !商标 say in which headings, everything else is a label.
    private static Field With(Field field, ImmutableArray<string> wordings)
    {
        var labels = wordings.Where(w => w[0] is not ('!' or '~' or '?') && !w.Contains('>', StringComparison.Ordinal)).ToList();
        return field with
        {
            Labels = [.. field.Labels, .. labels.Except(field.Labels)],
            Contexts = [.. field.Contexts, .. wordings.Except(labels).Except(field.Contexts)],
        };
    }

    private static int FindIndex(this ImmutableArray<Field>.Builder fields, Predicate<Field> match)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (match(fields[i]))
                return i;
        }

        return -1;
    }
}
