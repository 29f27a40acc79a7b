namespace DocPipeline.Domain;

/// <summary>来源文件。A document's identity, kept when its raw pages are no longer needed.</summary>
/// <param name="Id">Its name in the report.</param>
/// <param name="FileName">File name without folder.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of its bytes.</param>
/// <param name="Reader">What read it, with version.</param>
public sealed record SourceFile(string Id, string FileName, string Sha256, string Reader);
