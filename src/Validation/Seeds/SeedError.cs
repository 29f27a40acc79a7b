namespace DocPipeline.Validation.Seeds;

/// <summary>A place in a seed file that is not what it should be.</summary>
/// <param name="File">Path of the file, below the seeds folder.</param>
/// <param name="Line">1-based; 0 where the file itself is meant.</param>
/// <param name="Path">Path inside the file: <c>criteria[3].require</c>.</param>
/// <param name="Expected">What was expected there, and what stands there.</param>
public sealed record SeedError(string File, int Line, string Path, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? $"{File}:{Line}: {Expected}" : $"{File}:{Line}: {Path}: {Expected}";
}
