namespace DocPipeline.Store.Files;

/// <summary>A file that is kept.</summary>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes, and its name where it is kept.</param>
/// <param name="Bytes">How many.</param>
public sealed record StoredFile(string Sha256, long Bytes);
