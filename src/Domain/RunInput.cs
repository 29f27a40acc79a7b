namespace DocPipeline.Domain;

/// <summary>核查输入。One thing a check was made from; where two checks differ, it may be why.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">Digest, version or time; null where there was none.</param>
public sealed record RunInput(RunInputKind Kind, string? Value);
