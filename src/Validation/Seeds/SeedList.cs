namespace DocPipeline.Validation.Seeds;

/// <summary>A list of a seed file.</summary>
internal sealed record SeedList(string File, int Line, string Path, IReadOnlyList<SeedNode> Items) : SeedNode(File, Line, Path);
