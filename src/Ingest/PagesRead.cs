namespace DocPipeline.Ingest;

/// <summary>How far the reading of one file is.</summary>
/// <param name="File">Its name without folder.</param>
/// <param name="Read">Pages done.</param>
/// <param name="Total">Pages it has.</param>
public readonly record struct PagesRead(string File, int Read, int Total);
