namespace DocPipeline.Domain;

/// <summary>备选读法。Another reading of the same characters.</summary>
/// <param name="Value">What they would then say.</param>
/// <param name="Probability">Calibrated, 0–1.</param>
public sealed record Alternative(FieldValue Value, decimal Probability);
