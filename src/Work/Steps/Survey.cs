namespace DocPipeline.Work.Steps;

/// <summary>How much there is to read of a booklet.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Scans">Pictures to be recognised.</param>
public sealed record Survey(long Pages, long Scans);
