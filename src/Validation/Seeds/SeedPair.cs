namespace DocPipeline.Validation.Seeds;

/// <summary>A key of a mapping and what stands behind it.</summary>
/// <remarks>A class, not a KeyValuePair: generic code over the framework's structs would be compiled anew at every start.</remarks>
internal sealed record SeedPair(string Key, SeedNode Value);
