using System.Text.Json.Serialization;
using DocPipeline.Domain;

namespace DocPipeline.Pipeline;

/// <summary>How evidence and everything in it is written and read: the compiler lists the properties, so that none is forgotten.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, IgnoreReadOnlyProperties = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(QuantityValue))]
[JsonSerializable(typeof(TextValue))]
[JsonSerializable(typeof(TextListValue))]
[JsonSerializable(typeof(DateValue))]
[JsonSerializable(typeof(FlagValue))]
internal sealed partial class EvidenceTypes : JsonSerializerContext;
