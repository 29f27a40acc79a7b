namespace DocPipeline.Store.Submissions;

/// <summary>A file of a submission.</summary>
/// <param name="IsRecord">True for the online record handed in by itself.</param>
/// <param name="Name">With the folders it lay in, forward slashes; never leads out of its folder.</param>
/// <param name="File">Its bytes.</param>
public sealed record Material(bool IsRecord, string Name, Files.StoredFile File);
