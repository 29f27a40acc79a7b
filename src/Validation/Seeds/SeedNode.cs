namespace DocPipeline.Validation.Seeds;

/// <summary>A value of a seed file that knows where it stands.</summary>
internal abstract record SeedNode(string File, int Line, string Path);
