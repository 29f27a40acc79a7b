using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocPipeline.Reporting.Tests.Schemas;

/// <summary>Validates against the keywords our schemas use, and refuses any other. A member no schema describes is an error too.</summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private readonly List<string> _errors = [];

    public static IReadOnlyList<string> Errors(string schemaFile, JsonElement instance)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples.Checkout.Root, "docs", "schemas", schemaFile)));
        var validator = new SchemaValidator(schema.RootElement);
        validator.Check(schema.RootElement, instance, "$");
        return validator._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
            Check(keyword.Name, keyword.Value, schema, value, path);
    }

    private void Check(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "properties":
                if (keyword == "properties" && value.ValueKind == JsonValueKind.Object)
                    CheckMembers(rule, value, path);
                break;
            case "$ref":
                Check(Resolve(rule.GetString()!), value, path);
                break;
            case "type":
                Expect(Types(rule).Any(t => IsOf(value, t)), path, $"is not {rule}");
                break;
            case "const":
                Expect(JsonElement.DeepEquals(rule, value), path, $"is not {rule}");
                break;
            case "enum":
                Expect(rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), path, $"{value} is not one of {rule}");
                break;
            case "anyOf":
                Expect(rule.EnumerateArray().Any(s => Holds(s, value)), path, $"{value} is none of {rule}");
                break;
            case "required":
                foreach (var name in rule.EnumerateArray().Where(_ => value.ValueKind == JsonValueKind.Object))
                    Expect(value.TryGetProperty(name.GetString()!, out _), path, $"lacks {name}");
                break;
            case "items":
                if (value.ValueKind == JsonValueKind.Array)
                {
                    var index = 0;
                    foreach (var item in value.EnumerateArray())
                        Check(rule, item, $"{path}[{index++}]");
                }

                break;
            case "pattern":
                if (value.ValueKind == JsonValueKind.String)
                    Expect(Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.CultureInvariant), path, $"{value} does not match {rule}");
                break;
            case "minItems":
                Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), path, $"has fewer than {rule} items");
                break;
            case "maxItems":
                Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), path, $"has more than {rule} items");
                break;
            case "minimum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), path, $"is below {rule}");
                break;
            case "maximum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), path, $"is above {rule}");
                break;
            default:
                throw new NotSupportedException($"The validator does not know {keyword} in {schema}.");
        }
    }

    private void CheckMembers(JsonElement members, JsonElement value, string path)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (members.TryGetProperty(member.Name, out var schema))
                Check(schema, member.Value, $"{path}.{member.Name}");
            else
                _errors.Add($"{path}.{member.Name} is not described");
        }
    }

    private bool Holds(JsonElement schema, JsonElement value)
    {
        var trial = new SchemaValidator(root);
        trial.Check(schema, value, "");
        return trial._errors.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        var element = root;
        foreach (var part in reference.TrimStart('#', '/').Split('/'))
            element = element.GetProperty(part);
        return element;
    }

    private void Expect(bool holds, string path, string complaint)
    {
        if (!holds)
            _errors.Add($"{path} {complaint}");
    }

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
