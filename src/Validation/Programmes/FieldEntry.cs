using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Reads an entry of the data dictionary, in <c>fields.yaml</c> or under a pack's <c>fields</c>.</summary>
internal static class FieldEntry
{
    private static readonly KeyValuePair<string, FieldKind>[] Kinds =
    [
        new("text", FieldKind.Text), new("name", FieldKind.Name), new("code", FieldKind.Code), new("date", FieldKind.Date),
        new("money", FieldKind.Money), new("count", FieldKind.Count), new("percent", FieldKind.Percent), new("flag", FieldKind.Flag),
        new("text-list", FieldKind.TextList),
    ];

    public static Field Read(SeedEntry entry)
    {
        var field = new Field(
            new FieldId(entry.Text("id")), entry.Text("title"), entry.Text("titleEn"),
            entry.OneOf("kind", entry.Text("kind"), Kinds), entry.Flag("yearly"), entry.OptionalText("unit") ?? string.Empty,
            entry.Texts("labels"), entry.Texts("contexts"));
        entry.RefuseOthers();
        return field;
    }
}
