namespace DocPipeline.Work.Watching;

/// <summary>Something that lies in a watched folder.</summary>
/// <param name="Name">The submission's name: without extension.</param>
/// <param name="Path">A folder, an archive, or a record by itself.</param>
/// <param name="IsRecord">True for a record by itself.</param>
public sealed record Dropped(string Name, string Path, bool IsRecord);
