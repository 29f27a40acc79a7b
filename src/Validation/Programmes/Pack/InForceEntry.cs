namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>When a guideline applies.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, where it has one.</param>
internal sealed record InForceEntry(string From, string? Until);
