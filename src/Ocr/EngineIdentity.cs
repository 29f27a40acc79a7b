namespace DocPipeline.Ocr;

/// <summary>Names an engine so that equal names promise equal bytes.</summary>
/// <param name="Name">As it stands in a report.</param>
/// <param name="Sha256">Digest over every library and model that takes part in reading, in full.</param>
public sealed record EngineIdentity(string Name, string Sha256);
