using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>Another reading of a value's characters.</summary>
/// <param name="Value">What they would say.</param>
/// <param name="Text">As it would be printed.</param>
/// <param name="Probability">What the readers give the other character, 0–1.</param>
internal sealed record ReadingCandidate(FieldValue Value, string Text, decimal Probability);
