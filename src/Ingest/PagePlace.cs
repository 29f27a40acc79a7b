namespace DocPipeline.Ingest;

/// <summary>The page a child died over, by content.</summary>
/// <param name="Sha256">The file's digest.</param>
/// <param name="Part">What was asked for.</param>
/// <param name="Page">1-based; 0 where the child died before the first page.</param>
public readonly record struct PagePlace(string Sha256, ReadingPart Part, int Page);
