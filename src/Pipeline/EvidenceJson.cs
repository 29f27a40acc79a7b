using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocPipeline.Domain;

namespace DocPipeline.Pipeline;

/// <summary>Evidence as it is kept. It is written and read by one version of the code, so no format outlives it.</summary>
internal static class EvidenceJson
{
    private static readonly JsonTypeInfo<Evidence> s_evidence = (JsonTypeInfo<Evidence>)new JsonSerializerOptions(EvidenceTypes.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = EvidenceTypes.Default.WithAddedModifier(NameValues),
    }.GetTypeInfo(typeof(Evidence));

    // What half a character becomes when it is written; a whole U+FFFD is written as itself.
    private static ReadOnlySpan<byte> HalfCharacter => "\\uFFFD"u8;

    /// <summary>The evidence as bytes; null where reading them would not give it back.</summary>
    public static byte[]? Write(Evidence evidence)
    {
        // Statements are told apart by the arrays in them too, and arrays come back as others: two that are one would come back as two.
        if (evidence.Statements.Distinct().Count() < evidence.Statements.Length)
            return null;
        var json = JsonSerializer.SerializeToUtf8Bytes(evidence, s_evidence);
        return json.AsSpan().IndexOf(HalfCharacter) < 0 ? json : null;
    }

    /// <summary>The evidence; null where the bytes are none.</summary>
    public static Evidence? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, s_evidence);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A value says of which kind it is; the domain's own types say nothing of how anybody writes them down.
    private static void NameValues(JsonTypeInfo type)
    {
        if (type.Type != typeof(FieldValue))
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "is",
            DerivedTypes =
            {
                new JsonDerivedType(typeof(QuantityValue), "quantity"),
                new JsonDerivedType(typeof(TextValue), "text"),
                new JsonDerivedType(typeof(TextListValue), "texts"),
                new JsonDerivedType(typeof(DateValue), "date"),
                new JsonDerivedType(typeof(FlagValue), "flag"),
            },
        };
    }
}
