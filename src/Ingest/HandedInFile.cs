namespace DocPipeline.Ingest;

/// <summary>材料文件。A file of what was handed in, before it is known whether it is part of the booklet.</summary>
/// <param name="Name">Its name within the folder or archive.</param>
/// <param name="Path">Where its bytes are.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of them.</param>
/// <param name="Data">What kind of data it is; none for a document.</param>
public sealed record HandedInFile(string Name, string Path, string Sha256, DataKind Data);
