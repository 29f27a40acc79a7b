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
        var field = new Field(
            new FieldId(entry.Text("id")), entry.Text("title"), entry.Text("titleEn"),
            (FieldKind)entry.OneOf("kind", Kinds), entry.Flag("yearly"), entry.OptionalText("unit") ?? string.Empty,
            entry.Texts("labels"), entry.Texts("contexts"));
        entry.RefuseOthers();
        return field;
    }
}
