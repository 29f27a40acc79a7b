using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Reads an entry of the data dictionary, in <c>fields.yaml</c> or under a pack's <c>fields</c>.</summary>
internal static class FieldEntry
{
    // In the order of FieldKind.
    private static readonly string[] Kinds = ["text", "name", "code", "date", "money", "count", "percent", "flag", "text-list"];

    public static Field Read(SeedEntry entry)
    {
        var kind = (FieldKind)entry.OneOf("kind", Kinds);
        var field = new Field(
            new FieldId(entry.Text("id")), entry.Text("title"), entry.Text("titleEn"),
            kind, entry.Flag("yearly"), entry.OptionalText("unit") ?? string.Empty,
            entry.Texts("labels"), entry.Texts("contexts"))
        {
            NeverNegative = entry.Flag("neverNegative") || kind == FieldKind.Count,
        };
        if (kind is FieldKind.Money or FieldKind.Count && field.DefaultUnit.Length == 0)
            entry.Refuse("unit", "expected the unit meant where none is printed, such as 万元 or 件");
        entry.RefuseOthers();
        return field;
    }
}
