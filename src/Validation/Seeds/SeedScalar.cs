namespace DocPipeline.Validation.Seeds;

/// <summary>A text, number or word of a seed file.</summary>
internal sealed record SeedScalar(string File, int Line, string Path, string Text) : SeedNode(File, Line, Path);
