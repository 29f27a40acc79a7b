namespace DocPipeline.Domain;

/// <summary>计量单位。A unit as printed, and what it is worth in the canonical unit of its dimension.</summary>
/// <param name="Name">As printed: 万元.</param>
/// <param name="Canonical">Name of the canonical unit: 元.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Scale">How many canonical units one of it is: 10000.</param>
public sealed record Unit(string Name, string Canonical, UnitDimension Dimension, decimal Scale);
