namespace DocPipeline.Sandbox;

/// <summary>One message between parent and child.</summary>
/// <param name="Kind">What the two have agreed it means.</param>
/// <param name="Content">Its bytes; valid until the next one is read.</param>
public sealed record Frame(byte Kind, ReadOnlyMemory<byte> Content);
