using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Turns what is written of figures' relations into relations between fields, and notes those that cannot be.</summary>
internal sealed class RelationBuilder(ImmutableArray<Field> fields, SeedErrors errors)
{
    public SumRelation Build(SumEntry entry)
    {
        DemandAlike(entry.Total, entry.Parts);
        return new SumRelation(Known(entry.Total), [.. entry.Parts.Select(Known)]);
    }

    public ShareRelation Build(ShareEntry entry)
    {
        if (Find(entry.Share) is { Kind: not FieldKind.Percent })
            errors.Add(entry.Share, $"expected a field of kind percent, not {entry.Share.Text}");
        DemandAlike(entry.Whole, [entry.Part]);
        return new ShareRelation(Known(entry.Share), Known(entry.Part), Known(entry.Whole));
    }

    public InclusionRelation Build(InclusionEntry entry)
    {
        DemandAlike(entry.Whole, entry.Parts);
        return new InclusionRelation(Known(entry.Whole), [.. entry.Parts.Select(Known)]);
    }

    public FieldId Known(SeedScalar id)
    {
        if (Find(id) is null)
            errors.Add(id, $"expected a field of the dictionary, not {id.Text}");
        return new FieldId(id.Text);
    }

    // 万元 and 人 do not add up, nor do an amount of every year and one of none.
    private void DemandAlike(SeedScalar whole, ImmutableArray<SeedScalar> parts)
    {
        if (Find(whole) is not { } total)
            return;
        if (total.Kind is not (FieldKind.Money or FieldKind.Count or FieldKind.Percent))
            errors.Add(whole, $"expected a field of kind money, count or percent, not {whole.Text}");
        foreach (var part in parts)
        {
            if (Find(part) is { } field && (field.Kind != total.Kind || field.Yearly != total.Yearly))
                errors.Add(part, $"expected a field of the kind and years of {whole.Text}, not {part.Text}");
        }
    }

    private Field? Find(SeedScalar id) => fields.FirstOrDefault(f => f.Id.Name == id.Text);
}
