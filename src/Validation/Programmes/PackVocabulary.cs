using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>The dictionary with a pack's own fields and labels.</summary>
internal static class PackVocabulary
{
    public static Vocabulary Merge(Vocabulary vocabulary, PackFile pack, SeedErrors errors)
    {
        var fields = vocabulary.Fields.ToBuilder();
        foreach (var field in pack.Fields)
        {
            if (vocabulary.Find(field.Id) is not null)
                errors.Add(pack.Id, $"expected new fields under fields; {field.Id} stands in the dictionary (add labels under aliases)");
            fields.Add(field);
        }

        foreach (var alias in pack.Aliases)
        {
            var at = fields.FindIndex(f => f.Id.Name == alias.Field.Text);
            if (at < 0)
                errors.Add(alias.Field, $"expected a field of the dictionary, not {alias.Field.Text}");
            else
                fields[at] = fields[at] with { Labels = [.. fields[at].Labels, .. alias.Labels.Except(fields[at].Labels)] };
        }

        return vocabulary with { Fields = fields.ToImmutable() };
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
