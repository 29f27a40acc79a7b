using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Web.Pages;

/// <summary>What fields are called in the language somebody reads.</summary>
internal sealed class FieldNames(ImmutableArray<Field> fields, Messages messages)
{
    private readonly Dictionary<string, Field> _fields = fields.ToDictionary(field => field.Id.Name, StringComparer.Ordinal);

    /// <summary>The field's title; its id where the pack has lost it since.</summary>
    public string Of(string id) => !_fields.TryGetValue(id, out Field? field) ? id : messages.Language.Name == "en" ? field.TitleEnglish : field.Title;
}
