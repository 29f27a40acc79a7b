namespace DocPipeline.Work.Intakes;

/// <summary>A file as somebody hands it in.</summary>
/// <param name="IsRecord">True for the online record by itself.</param>
/// <param name="Name">Its name, with the folders it lies in.</param>
/// <param name="Path">Where its bytes are.</param>
public sealed record HandedInFile(bool IsRecord, string Name, string Path);
