using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One document of <c>documents</c> with its pages.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter json, SourceFile document, IEnumerable<ClassifiedPage> pages, JsonLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("file", document.FileName);
        json.WriteString("sha256", document.Sha256);
        json.WriteStartArray("pages");
        foreach (var page in pages)
            line.WriteItem(json, page, WritePage);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, ClassifiedPage page)
    {
        json.WriteStartObject();
        json.WriteNumber("number", page.Place.Number);
        json.WriteNumber("width", Amounts.Rounded(page.Width));
        json.WriteNumber("height", Amounts.Rounded(page.Height));
        json.WriteString("source", Words.Of(page.Source));
        json.WriteString("kind", Words.Of(page.Kind));
        json.WriteString("attachment", page.Attachment);
        json.WriteNumber("rotation", page.Rotation);
        json.WriteNumber("skew", Amounts.Rounded(page.Skew));
        if (!page.Seals.IsEmpty)
            WriteSeals(json, page);
        json.WriteEndObject();
    }

    private static void WriteSeals(Utf8JsonWriter json, ClassifiedPage page)
    {
        json.WriteStartArray("seals");
        foreach (var seal in page.Seals)
        {
            json.WriteStartObject();
            json.WritePropertyName("box");
            Amounts.WriteBox(json, seal.Box);
            json.WriteString("colour", Words.Of(seal.Colour));
            json.WriteString("name", seal.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
