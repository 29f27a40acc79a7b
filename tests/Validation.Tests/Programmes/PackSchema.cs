using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>Makes the JSON Schema of packs from the records they are read into, with the records' own descriptions.</summary>
internal static class PackSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly XElement Comments = XDocument.Load(Path.ChangeExtension(typeof(PackFile).Assembly.Location, ".xml")).Root!.Element("members")!;

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "docpipeline/programme/1",
        };
        foreach (var (key, value) in OfRecord(typeof(PackFile)))
            schema[key] = value?.DeepClone();
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject OfRecord(Type record)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in record.GetProperties().Where(p => p.Name != "EqualityContract"))
        {
            var key = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var schema = OfType(property.PropertyType);
            if (Describe(record, property.Name) is { } text)
                schema["description"] = text;
            if (property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
                schema["enum"] = new JsonArray([.. allowed.Values.Select(v => (JsonNode)(string)v!)]);
            properties[key] = schema;
            if (IsRequired(property))
                required.Add(key);
        }

        var result = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            result["required"] = required;
        return result;
    }

    private static bool IsRequired(PropertyInfo property) =>
        !property.PropertyType.IsGenericType && Nullability.Create(property).ReadState == NullabilityState.NotNull;

    private static JsonObject OfType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(int))
            return new JsonObject { ["type"] = "integer" };
        if (type == typeof(string) || type == typeof(SeedScalar))
            return new JsonObject { ["type"] = "string" };
        if (type == typeof(ImmutableArray<AliasEntry>))
            return Map(OfType(typeof(ImmutableArray<string>)));
        if (type == typeof(ImmutableArray<ReadingEntry>))
            return Map(OfType(typeof(string)));
        if (type == typeof(ImmutableArray<Field>))
            return List(OfField());
        if (type == typeof(ImmutableArray<CityShare>))
            return Map(OfType(typeof(string)));
        if (type == typeof(ImmutableArray<DistrictQuota>))
            return Map(OfType(typeof(int)));
        return type.IsGenericType ? List(OfType(type.GetGenericArguments()[0])) : OfRecord(type);
    }

    // A list of one may be written without brackets.
    private static JsonObject List(JsonObject item) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = item }, item.DeepClone()) };

    private static JsonObject Map(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    // Fields are read straight into the domain's record, under the keys of dictionary/fields.yaml.
    private static JsonObject OfField()
    {
        var texts = OfType(typeof(ImmutableArray<string>));
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["id"] = OfType(typeof(string)),
                ["title"] = OfType(typeof(string)),
                ["titleEn"] = OfType(typeof(string)),
                ["kind"] = new JsonObject { ["enum"] = new JsonArray("text", "name", "code", "date", "money", "count", "percent", "flag", "text-list") },
                ["yearly"] = new JsonObject { ["type"] = "boolean" },
                ["neverNegative"] = new JsonObject { ["type"] = "boolean" },
                ["unit"] = OfType(typeof(string)),
                ["labels"] = texts,
                ["contexts"] = texts.DeepClone(),
            },
            ["required"] = new JsonArray("id", "title", "titleEn", "kind"),
            ["additionalProperties"] = false,
        };
    }

    private static string? Describe(Type record, string property) => Comments.Elements("member")
        .FirstOrDefault(m => (string?)m.Attribute("name") == "T:" + record.FullName)?
        .Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == property)?.Value;
}
