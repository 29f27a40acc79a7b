namespace DocPipeline.Ingest;

/// <summary>How much there is to read of a booklet.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Scans">Pictures of pages to be recognised, of which a page may hold several: what takes seconds each.</param>
public readonly record struct ReadingPlan(int Pages, int Scans);
