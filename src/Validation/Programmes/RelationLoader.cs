using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Loads what figures are to each other: <c>dictionary/relations.yaml</c>.</summary>
internal static class RelationLoader
{
    private const string File = "dictionary/relations.yaml";

    public static (ImmutableArray<SumRelation> Sums, ImmutableArray<ShareRelation> Shares) Load(SeedFolder folder, ImmutableArray<Field> fields, SeedErrors errors)
    {
        if (SeedEntry.Of(folder.Read(File, errors), errors) is not { } file)
            return ([], []);
        FieldId Known(SeedScalar id)
        {
            if (!fields.Any(f => f.Id.Name == id.Text))
                errors.Add(id, $"expected a field of the dictionary, not {id.Text}");
            return new FieldId(id.Text);
        }

        var sums = ImmutableArray.CreateBuilder<SumRelation>();
        foreach (var entry in file.Entries("sums"))
        {
            sums.Add(new SumRelation(Known(entry.Scalar("total")), [.. entry.Scalars("parts").Select(Known)]));
            if (sums[^1].Parts.Length < 2)
                entry.Refuse("parts", "expected two parts or more");
            entry.RefuseOthers();
        }

        var shares = ImmutableArray.CreateBuilder<ShareRelation>();
        foreach (var entry in file.Entries("shares"))
        {
            shares.Add(new ShareRelation(Known(entry.Scalar("share")), Known(entry.Scalar("part")), Known(entry.Scalar("whole"))));
            entry.RefuseOthers();
        }

        file.RefuseOthers();
        return (sums.ToImmutable(), shares.ToImmutable());
    }
}
